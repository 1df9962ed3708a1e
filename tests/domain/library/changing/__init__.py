"""Tests of changing a protocol file field by field."""
