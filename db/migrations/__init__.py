"""The schema, version by version, through Alembic."""
