"""Storage: SQLAlchemy models, durable recording, recovery; no Qt, no serial ports."""
