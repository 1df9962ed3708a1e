"""A team at a glance."""
