"""Reports before they are printed: pages to leaf through, and one report each for a group."""
