"""Simulated sensors and athlete: true motion, spoken as protocol bytes on pseudo-terminals."""
