"""What the header says of the clinic's database."""

from datetime import UTC, datetime

import pytest

from domain.sharing import SharingState

AT = datetime(2026, 11, 23, 6, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (SharingState(joined=True), "Sending"),
        (SharingState(joined=True, waiting=3, exchanged_at=AT), "Sending"),
        (SharingState(joined=True, exchanged_at=AT), "Clinic"),
        (SharingState(joined=True, exchanged_at=AT, trouble="it does not answer"), "Clinic away"),
        (SharingState(joined=True, waiting=2, trouble="it does not answer"), "2 waiting"),
        (SharingState(joined=True, conflicts=1, exchanged_at=AT), "1 row to decide"),
    ],
)
def test_all_is_there_only_once_it_was_exchanged(state: SharingState, word: str) -> None:
    assert state.short == word
