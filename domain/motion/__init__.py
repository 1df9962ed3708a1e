"""Turns inertial samples into orientations and joint angles with their errors."""
