"""Comparing: what to choose, how to look at it, curves, what changed, decisions in spite of differences."""
