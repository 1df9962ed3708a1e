"""The clinic's own errors and limits, and the evidence behind a number."""
