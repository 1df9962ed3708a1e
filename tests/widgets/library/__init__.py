"""Tests of `widgets.library`."""
