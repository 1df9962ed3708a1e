"""Calibrating a sensor: its loads or its rest taken, what came of it, and the sets recorded before it."""
