"""Describes reports: what stands on them, in words, tables and charts."""
