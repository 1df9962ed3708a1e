"""What tests/db/test_people.py asks of a file, asked of a server."""

from tests.db.test_people import *  # noqa: F403
