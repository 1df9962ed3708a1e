"""What tests/db/test_repositories.py asks of a file, asked of a server."""

from tests.db.test_repositories import *  # noqa: F403
