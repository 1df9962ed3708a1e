"""Tests of the words of a protocol."""
