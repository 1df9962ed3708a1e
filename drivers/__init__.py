"""Devices: bytes in, blocks of samples out; no Qt, no SQL."""
