"""Proofs of reading recordings of other programs."""
