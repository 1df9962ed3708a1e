"""Tests of `app.library`."""
