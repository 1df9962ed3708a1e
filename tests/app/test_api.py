"""The public Python door: the programs of `docs/api.md` run and give what is in the database."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app.api import open_sessions
from db.errors import StorageError
from domain.access import Role
from tests.app.exchange.exporting.clinic import ADA, a_clinic
from tests.db.samples import a_block, a_set, a_stream

PAGE = Path(__file__).parents[2] / "docs" / "api.md"
PROGRAMS = [part.split("```")[0] for part in PAGE.read_text("utf-8").split("```python\n")[1:]]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed database."""
    path = Path(tmp_path_factory.mktemp("api")) / "turnout.db"
    a_clinic(path).close()
    return path


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_programs_of_the_page_run(program: str, path: Path) -> None:
    names: dict[str, object] = {}
    exec(compile(program.replace('"turnout.db"', repr(str(path))), "api.md", "exec"), names)  # noqa: S102
    if "rows" in names:
        frame = pd.DataFrame(names["rows"])
        assert sorted(frame["peak_force"]) == [-5.5, 131.25, 140.5]
        assert frame["torque"].isna().all()
        assert len([line for line in program.splitlines() if line]) == 3
    else:
        assert list(names["reps"]["number"]) == [1, 2]  # type: ignore[index]
        assert len(names["curves"]) == 400  # type: ignore[arg-type]
        assert {"device_tick", "received_s", "fitted_s", "force_n"} <= set(names["force"])  # type: ignore[call-overload]


def test_what_was_not_sent_is_nan_and_whole_numbers_stay_whole(path: Path) -> None:
    with open_sessions(path) as sessions:
        (visit,) = sessions.visits_of("ada")
        columns = visit.sets[0].samples[0].columns
    assert np.isnan(columns["force_raw"][10])
    assert np.isnan(columns["force_n"][10])
    assert columns["flags"].dtype == np.int64
    assert visit.athlete.name == ADA
    assert visit.baseline


def test_a_set_that_was_never_analysed_has_empty_curves(tmp_path: Path) -> None:
    store = a_clinic(tmp_path / "turnout.db")
    visit = store.sessions.open_session("eve")
    header, stream = replace(a_set(visit.session_id), athlete_id="eve"), a_stream()
    store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 10)})
    store.close()
    with open_sessions(tmp_path / "turnout.db") as sessions:
        newest = next(iter(sessions.visits_of("eve")))
        (one,) = newest.sets
        assert (one.metrics, one.curves, one.result) == ({}, {}, None)
        assert len(one.repetitions["number"]) == 0


def test_a_database_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="There is no database"), open_sessions(tmp_path / "no.db"):
        pass


def test_who_must_sign_in_is_asked(tmp_path: Path) -> None:
    store = a_clinic(tmp_path / "turnout.db")
    store.coaches.add("Lea", Role.LEAD, "371942")
    store.close()
    with open_sessions(tmp_path / "turnout.db") as sessions, pytest.raises(StorageError, match="ign in"):
        _ = sessions.athletes
    with open_sessions(tmp_path / "turnout.db", coach="Lea", pin="371942") as sessions:
        assert len(sessions.athletes) == 2
