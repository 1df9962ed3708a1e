"""Turns force samples into force: filters, zeros, weight of the limb, onset, holds, fatigue."""
