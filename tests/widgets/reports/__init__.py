"""Tests of the views of reports."""
