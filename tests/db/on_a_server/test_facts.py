"""What tests/db/test_facts.py asks of a file, asked of a server."""

from tests.db.test_facts import *  # noqa: F403
