"""The clinic's own test-retest and its own limits: what to collect, what was found, what was decided."""
