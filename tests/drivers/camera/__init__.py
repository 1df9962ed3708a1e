"""Tests of the camera: a real video file, written by the test, is the camera."""
