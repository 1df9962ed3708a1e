"""Proves that what is installed is whole: its parts load, and a visit goes from samples to a backup."""
