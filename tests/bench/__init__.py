"""Benchmarks: ratios against a measured limit in the same run, never bare milliseconds."""
