"""The clinic's own library: its folder, its page, its editor."""
