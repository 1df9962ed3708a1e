"""Finds repetitions, holds and taps, and how they were paced."""
