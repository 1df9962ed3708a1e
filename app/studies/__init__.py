"""The clinic's own test-retest and limits: pages joined to the database, and what the library asks."""
