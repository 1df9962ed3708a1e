"""Tests of the camera's views."""
