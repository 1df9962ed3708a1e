"""Tests of the documents: what they say is there, and what they tell to type works."""
