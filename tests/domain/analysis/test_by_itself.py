"""A set begins by itself at a pull, never at a bump, its first rep whole; and ends when nobody goes on."""

from collections.abc import Iterator

import numpy as np
import pytest

from domain.analysis.by_itself import BEGUN_S, BeginWatch, ByItself, is_idle
from domain.analysis.recorded import LiveState
from domain.analysis.set_analysis import SetAnalysis
from domain.athlete import Side
from domain.channel import Floats
from domain.library import load_protocol
from domain.session import Mark, MarkKind
from tests.domain.bodies import EPOCH_NS, block, cut, force_stream
from tests.domain.sets import ramp

SEATED = load_protocol("seated_hip_er")
ARMED_S, PULL_S = 1.0, 12.0
RATE_HZ, STEP = 100, 2


def states(force_n: Floats) -> Iterator[tuple[LiveState, SetAnalysis]]:
    """How things stand every 20 ms of a set that is armed at 1 s and never counted down."""
    stream = force_stream(rate_hz=RATE_HZ)
    samples = block(np.rint(force_n / 0.01).astype(np.int64)[:, None], np.arange(len(force_n)) / RATE_HZ)
    analysis = SetAnalysis(protocol=SEATED, side=Side.RIGHT, streams=[stream], epoch_ns=EPOCH_NS)
    analysis.mark(Mark(MarkKind.GO, ARMED_S))
    for start in range(0, len(force_n), STEP):
        analysis.feed("cell", cut(samples, start, start + STEP))
        yield analysis.advance(), analysis


def force_with(*, bumps_s: tuple[float, ...] = (), pull: bool = True, seconds: float = 22.0) -> Floats:
    """Bumps of 60 N and 150 ms, and a pull of 120 N from 12 s to 18.5 s."""
    time_s = np.arange(0.0, seconds, 1 / RATE_HZ)
    force = np.zeros(len(time_s))
    for bump_s in bumps_s:
        force += 60.0 * np.exp(-(((time_s - bump_s) / 0.03) ** 2))
    if pull:
        force += ramp(time_s, PULL_S, height=120.0, up_s=2.0, hold_s=4.0, down_s=0.5)
    return force


def test_a_pull_begins_the_set_and_its_first_repetition_is_whole() -> None:
    watch = BeginWatch(SEATED)
    begun_s, last = None, None
    for live, _ in states(force_with()):
        last = live
        if begun_s is None and watch.see(live):
            begun_s = live.time_s
    assert begun_s is not None and last is not None
    (rep,) = last.completed
    assert rep.start_s == pytest.approx(PULL_S, abs=0.3)
    assert rep.end_s == pytest.approx(18.25, abs=0.4)
    assert rep.start_s + BEGUN_S <= begun_s < rep.start_s + BEGUN_S + 0.2


def test_a_bump_of_the_table_begins_nothing_and_counts_nothing() -> None:
    bumps = (2.0, 3.0, 3.4, 6.0)
    watch = BeginWatch(SEATED)
    seen = [(watch.see(live), live) for live, _ in states(force_with(bumps_s=bumps, pull=False))]
    assert np.nanmax([live.force_n for _, live in seen]) > 30.0
    assert any(live.rep_running for _, live in seen)
    assert not any(begun for begun, _ in seen)
    assert seen[-1][1].completed == ()


def test_what_was_done_before_the_station_was_armed_is_no_beginning() -> None:
    *_, (last, _) = states(force_with())
    assert BeginWatch(SEATED).see(last)
    assert not BeginWatch(SEATED, known_reps=1).see(last)


def test_a_set_ends_after_its_idle_seconds_and_never_inside_a_repetition() -> None:
    seen = [live for live, _ in states(force_with(seconds=30.0))]
    ended = [live.time_s for live in seen if is_idle(live, since_s=10.0, idle_s=5.0)]
    last = seen[-1]
    assert ended[0] == pytest.approx(last.completed[0].end_s + 5.0, abs=0.7)
    assert not any(is_idle(live, since_s=0.0, idle_s=None) for live in seen)


@pytest.mark.parametrize("idle_s", [0.0, 2.9, 121.0, float("nan")])
def test_an_idle_time_that_cannot_be_is_refused(idle_s: float) -> None:
    with pytest.raises(ValueError, match="3 to 120 s"):
        ByItself(idle_s=idle_s)
