"""Tests of the help's views."""
