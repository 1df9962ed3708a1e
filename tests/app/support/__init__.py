"""Proof of what is written down when something goes wrong."""
