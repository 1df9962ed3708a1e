"""Tests of the simulated sensors and athlete."""
