"""What tests/db/test_calibrations.py asks of a file, asked of a server."""

from tests.db.test_calibrations import *  # noqa: F403
