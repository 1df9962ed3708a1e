"""Keeps the database whole and private: backups, checks, keys, erasure."""
