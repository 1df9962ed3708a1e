"""The number of this instant, in words a coach reads."""

import pytest

from app.training.readouts import Readouts
from domain.analysis.recorded import LiveState
from domain.library import load_protocol


@pytest.mark.parametrize(
    ("protocol_id", "value", "words"),
    [
        ("seated_hip_er", -0.3, "now 0 N"),
        ("seated_hip_er", 127.6, "now 128 N"),
        ("side_lying_hip_er", -12.4, "now −12°"),
        ("seated_hip_er", float("nan"), ""),
    ],
)
def test_now_is_never_minus_zero_and_degrees_stand_close(protocol_id: str, value: float, words: str) -> None:
    protocol = load_protocol(protocol_id)
    live = LiveState(
        time_s=1.0, force_n=value, angle_deg=value, reps_done=0, rep_running=False, rep_start_s=None,
        compensations=(), technique_lost=None, completed=(), hold_s=0.0, tempo_phase="",
    )  # fmt: skip
    assert Readouts(protocol=protocol, reps_target=3).readout(live).main.detail == words
