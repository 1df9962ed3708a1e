"""Tests of the storage, on real SQLite files."""
