"""Recordings and results in files that other programs write and read."""
