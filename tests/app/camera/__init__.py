"""Tests of the camera on the station; a film is the camera."""
