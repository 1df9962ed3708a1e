"""Recordings that other programs made: their columns, units and times, read honestly."""

from domain.foreign.errors import ForeignFileError

__all__ = ["ForeignFileError"]
