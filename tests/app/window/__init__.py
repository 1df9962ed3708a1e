"""The window: what is made when."""
