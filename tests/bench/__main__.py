"""Runs the benchmarks: `python3 run.py bench [--json]`."""
