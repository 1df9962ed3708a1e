"""C3D files in a second, independent reader."""

from pathlib import Path
from typing import Any

import c3d
import numpy as np
import pytest

from app.exchange.exporting.scope import one_set
from db.store import Store
from tests.app.exchange.exporting.clinic import exported

# The reader remarks that a file has no markers: ours never has.
pytestmark = pytest.mark.filterwarnings("ignore:No point data found in file:UserWarning")


@pytest.fixture(scope="module")
def place(clinic: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The newest set."""
    return exported(clinic, tmp_path_factory.mktemp("c3d") / "one", "c3d", one_set(clinic, "last")).place


def text(parameter: Any) -> list[str]:
    """The words of a parameter without their padding."""
    return [str(word).strip() for word in parameter.string_array]


def test_another_reader_finds_every_curve_with_its_unit_rate_and_values(clinic: Store, place: Path) -> None:
    scope = one_set(clinic, "last")
    traces = clinic.sessions.latest_result(str(scope.set_id)).traces  # type: ignore[union-attr]
    with (place / f"{scope.set_id}.c3d").open("rb") as file:
        reader = c3d.Reader(file)
        labels = [label.strip() for label in reader.analog_labels]
        analog = np.concatenate([frame for _, _, frame in reader.read_frames()], axis=1)
        assert labels == list(traces.channels)
        assert text(reader.get("ANALOG:UNITS")) == ["N", "deg"]
        assert reader.analog_rate == pytest.approx(100.0)
        assert text(reader.get("TURNOUT:ATHLETE_ID")) == ["eve"]
    for row, values in zip(analog, traces.channels.values(), strict=True):
        np.testing.assert_allclose(row, values.astype(np.float32), rtol=1e-6)
    assert np.isnan(analog[0, :100]).all()


def test_accepted_repetitions_are_events(clinic: Store, place: Path) -> None:
    (path,) = place.glob("*.c3d")
    with path.open("rb") as file:
        reader = c3d.Reader(file)
        assert text(reader.get("EVENT:LABELS")) == ["Rep 1 start", "Rep 1 peak", "Rep 1 end"]
        seconds = np.asarray(reader.get("EVENT:TIMES").float_array).reshape(-1, 2)[:, 1]
    np.testing.assert_allclose(seconds, [1.0, 2.5, 4.0])
