"""The search on one port: whom it listens with and asks."""
