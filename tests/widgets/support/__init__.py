"""Proof of what is shown when something goes wrong."""
