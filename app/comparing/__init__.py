"""Comparing: what there is to choose, what stands behind a choice, and what the page shows of it."""
