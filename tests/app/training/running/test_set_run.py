"""A set that has ended lets go of all it held."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sensors.acquisition import Acquisition
from app.training.running.preparing import Preparing
from app.training.running.set_run import SetPlan, SetRun
from db.store import Store, open_store
from domain.athlete import Athlete, Side
from domain.library import load_protocol
from domain.session import SetState
from domain.timebase import StationClock
from drivers.registry import load_registry
from tests.blank_database import blank_database


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(blank_database(tmp_path / "turnout.db"), clock=StationClock())
    yield opened
    opened.close()


def test_a_set_that_ended_is_let_go_without_a_search_through_the_memory(store: Store) -> None:
    clock, athlete = StationClock(), store.athletes.add(Athlete("ada", "Ada"))
    plan = SetPlan(
        load_protocol("clamshell"), Side.RIGHT, athlete, store.sessions.open_session("ada").session_id
    )
    acquisition = Acquisition(clock=clock, registry=load_registry(()))
    run = SetRun(plan=plan, acquisition=acquisition, store=store, clock=clock, calibrations={})
    run.begin()
    preparing = Preparing(run=run, clock=clock, with_movement=False)
    gc.disable()
    try:
        run.stop()
        run.finish(SetState.COMPLETE)
        assert not len(run.take_traces().time_s)
        gone = weakref.ref(run)
        del run, preparing
        assert gone() is None
    finally:
        gc.enable()
