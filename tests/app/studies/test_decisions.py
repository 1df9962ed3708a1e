"""An adopted error and a decided limit act wherever the library is asked, and no more when withdrawn."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.library.opening import open_library
from db.store import Store, open_store
from domain.change.comparison import Verdict
from domain.error.uncertainty import figure_for
from domain.library import load_protocol
from domain.studies.finding import finding
from domain.studies.rebasing import rebased
from domain.studies.study import Study, attendance
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.samples import DAY
from tests.db.study_people import add_people, keep_set
from tests.domain.compared import compare_results

NAMES = [f"a{n:02}" for n in range(20)]
PROTOCOL = load_protocol("seated_hip_er")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Twenty athletes who came twice; their differences have an SD of about 1.4 Nm."""
    store = open_store(str(blank_database(tmp_path / "turnout.db")), clock=StationClock())
    add_people(store, NAMES)
    for place, name in enumerate(NAMES):
        for days, change in ((0, 0.0), (7, 1.0 if place % 2 else -1.0)):
            keep_set(store, name, 30.0 + 2 * place + change, days=days, peak=3.0 + 0.2 * place)
    yield store
    store.close()


def adopt(store: Store) -> Study:
    """The study of these visits, adopted."""
    study = store.studies.save(Study("s", "ER", "seated_hip_er", 1, ("torque",), 2, 2, DAY.date()))
    who = attendance(study, store.studies.trials(study), {})
    return store.studies.adopt(study, [finding(study, "torque", who)], [one.trials for one in who.people])


def test_an_adopted_error_decides_and_says_whose_it_is(store: Store) -> None:
    study = adopt(store)
    library = open_library(None, store)
    figure, _ = figure_for(PROTOCOL, "torque", reps=3, figures=library.figures.reliability)
    assert figure is not None
    assert (figure.own, figure.people, figure.protocol_id) == (True, 20, "seated_hip_er")
    assert figure.source.startswith("from this clinic's own study of ")
    assert figure.source.endswith("n = 20")
    other = load_protocol("seated_hip_ir")
    cited, _ = figure_for(other, "torque", reps=3, figures=library.figures.reliability)
    assert cited is not None
    assert not cited.own
    store.studies.withdraw(study.study_id)
    assert figure_for(PROTOCOL, "torque", reps=3, figures=library.figures.reliability)[0] == figure
    library.reload()
    again, _ = figure_for(PROTOCOL, "torque", reps=3, figures=library.figures.reliability)
    assert again is not None
    assert not again.own


def test_a_change_that_the_cited_error_hides_is_real_by_the_own_one(store: Store) -> None:
    first, second = (
        store.sessions.latest_result(keep_set(store, "a00", value, days=days))
        for value, days in ((40.0, 30), (46.0, 40))
    )
    assert first is not None
    assert second is not None

    def verdict() -> Verdict:
        figures = open_library(None, store).figures.reliability
        rows = compare_results(first, second, protocol=PROTOCOL, figures=figures).rows
        return next(row.verdict for row in rows if row.name == "torque")

    before = verdict()
    adopt(store)
    assert (before, verdict()) == (Verdict.NOT_DISTINGUISHABLE, Verdict.REAL_GAIN)


def test_a_decided_limit_acts_in_every_protocol_that_is_loaded(store: Store) -> None:
    excursions = store.rule_limits.excursions("seated_hip_er", "pelvis_moved")
    rule = next(one for one in PROTOCOL.compensations if one.rule_id == "pelvis_moved")
    store.rule_limits.decide(rebased("seated_hip_er", rule, excursions))
    library = open_library(None, store)
    for protocol in (library.load("seated_hip_er"), library.entries["seated_hip_er"].protocol):
        changed = next(one for one in protocol.compensations if one.rule_id == "pelvis_moved")
        assert (changed.rebased, changed.version) == (True, rule.version + 1)
        assert changed.limit.amber == pytest.approx(4.9 + 1.1832, abs=1e-3)
    store.rule_limits.withdraw("seated_hip_er", "pelvis_moved")
    library.reload()
    assert library.load("seated_hip_er") == PROTOCOL
