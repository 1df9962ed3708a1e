"""What tests/db/test_coaches.py asks of a file, asked of a server."""

from tests.db.test_coaches import *  # noqa: F403
