"""The progress of one athlete: sentences, goals, and charts of all visits on one time axis."""
