"""Motions whose every sample is known, for simulated sensors."""

import numpy as np

from domain.channel import Floats
from drivers.simulators.inertial import InertialTruth
from drivers.simulators.kinematics import rotation_about


def swinging(time_s: Floats) -> InertialTruth:
    """A swing of 40 deg each way about the sensor's z, twice in three seconds, under gravity."""
    angle = np.radians(40.0) * np.sin(2 * np.pi * time_s / 1.5)
    rate = np.radians(40.0) * 2 * np.pi / 1.5 * np.cos(2 * np.pi * time_s / 1.5)
    tilt = rotation_about(np.array([1.0, 0.0, 0.0]), np.full(len(time_s), np.radians(30.0)))
    rotation = tilt @ rotation_about(np.array([0.0, 0.0, 1.0]), angle)
    turning = np.column_stack((np.zeros((len(time_s), 2)), rate))
    return InertialTruth(rotation[:, 2, :] * 9.80665, turning, rotation)
