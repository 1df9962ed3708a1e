"""Runs the whole analysis of a set, live and from raw, with the same code."""
