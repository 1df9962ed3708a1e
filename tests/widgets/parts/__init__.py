"""The small parts of the pages."""
