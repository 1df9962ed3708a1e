"""Bytes that nobody meant well, for everything that reads bytes."""
