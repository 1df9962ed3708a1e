"""Gathers what stands behind a number of a set; the card is shown over any page."""

from db.store import Store
from domain.library.behind_number import BehindNumber, behind_number
from domain.library.shelf import Library
from domain.results import MetricValue
from domain.session import TrainingSet


def evidence_of(
    store: Store, header: TrainingSet, value: MetricValue, *, library: Library, accepted: int
) -> BehindNumber:
    """The card of one value of this set, with the test as it was then."""
    return behind_number(
        value,
        protocol=store.protocols.of_set(header),
        figures=library.figures,
        athlete=store.athletes.get(header.athlete_id),
        on=header.started_at.date(),
        accepted=accepted,
    )
