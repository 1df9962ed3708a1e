"""Tests of the help on a real window."""
