"""Says what changed, with which error, and whether two sets may be compared."""
