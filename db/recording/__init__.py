"""Writes and reads raw samples durably: chunks, their packing, one writer."""
