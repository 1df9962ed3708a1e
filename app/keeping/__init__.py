"""The keeper's work in the window: signing in, locking, backups, encryption."""
