"""The group page: a team or the whole clinic at a glance."""
