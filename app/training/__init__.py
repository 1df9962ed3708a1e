"""Runs a set and a visit: from warm-up to review."""
