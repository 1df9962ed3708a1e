"""A station at work, and the fault it meets: disk, clock, cable, network, screen, other programs."""
