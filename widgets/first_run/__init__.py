"""The guided start of a clinic: one step after another, each of which can wait."""
