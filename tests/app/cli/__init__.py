"""Proofs of the command line: real commands, real pseudo-terminals, a device from outside."""
