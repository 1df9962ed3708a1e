"""Tests of the reports as files."""
