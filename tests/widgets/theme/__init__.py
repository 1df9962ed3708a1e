"""The look of every view."""
