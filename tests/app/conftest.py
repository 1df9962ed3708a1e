"""A new database of these tests is a copy."""

from collections.abc import Iterator

import pytest

from tests.blank_database import copied_where_empty


@pytest.fixture(scope="module", autouse=True)
def new_databases_are_copied() -> Iterator[None]:
    """Most of these tests make one, and how it comes to be is shown in tests/db/test_opening.py."""
    with copied_where_empty():
        yield
