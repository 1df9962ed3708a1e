"""Pages and dialogs of the keeper: signing in, coaches, backups, keys."""
