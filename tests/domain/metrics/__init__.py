"""Metrics of single movements against known motion."""
