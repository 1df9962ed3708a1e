"""What every rule of counting said of movements that stand on its limits, on the day it was checked.

python -m tests.domain.repetitions.known_movements > tests/domain/golden/movements.txt
"""

import math
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np

from domain.channel import Floats
from domain.protocol import Tempo
from domain.repetitions.events import RepEvent, RepRows, RepRule, rep_rows
from domain.repetitions.hold import HoldRule
from domain.repetitions.motion_repetitions import MotionSegmenter
from domain.repetitions.pairing import Swing, join_halves
from domain.repetitions.placed import PlacedRule
from domain.repetitions.reviewed_motion import ReviewedMotion
from domain.repetitions.swing import SwingAgainstForce, SwingRule
from domain.repetitions.taps import SpanRule, TapRule
from domain.repetitions.tempo import (
    adherence,
    dead_band_deg_per_s,
    force_slope,
    judge,
    measure_phases,
    phase_now,
    slope_dead_band,
    with_pause_after,
)
from domain.results import Boundary, TempoPhases

GOLDEN = Path(__file__).parents[1] / "golden" / "movements.txt"
STEP_S = 0.01
LEVELS = (0.0, 0.0, 1.0, 2.0, 2.5, 5.0, 5.0, 7.5, 8.0, 9.0, 10.0, 10.0, 12.0, 12.0, 18.0, math.nan)
"""On the limits of a threshold of 10 and a slack of 8, and between them."""
LASTS_S = (0.01, 0.02, 0.1, 0.2, 0.3, 0.49, 0.5, 0.51, 0.6, 0.99, 1.0, 1.01, 1.3)
SHARES = (-0.5, 0.0, 0.0, 0.1, 0.25, 0.5, 0.5, 0.75, 0.95, 1.0, 1.0, 1.05, 1.5, 2.0, 2.0, 3.0)
"""Of the least excursion."""
SWINGS_S = (0.1, 0.25, 0.5, 1.0, 1.0, 1.5, 2.0, 3.0)


def steps(generator: np.random.Generator, parts: int = 24) -> Floats:
    """A signal of levels, each for a while."""
    pairs = zip(generator.choice(LEVELS, parts), generator.choice(LASTS_S, parts), strict=True)
    return np.concatenate([np.full(round(lasts / STEP_S), level) for level, lasts in pairs])


def corners(generator: np.random.Generator, size: float, parts: int = 18) -> tuple[Floats, Floats]:
    """Times and an angle that goes from corner to corner on straight lines or smoothly, and rests."""
    values = np.concatenate([[0.0], size * generator.choice(SHARES, parts)])
    values[generator.random(len(values)) < 0.3] = 0.0
    at = np.concatenate([[0.0], np.cumsum(generator.choice(SWINGS_S, parts))])
    times = np.arange(round(at[-1] / STEP_S)) * STEP_S
    row = np.clip(np.searchsorted(at, times, side="right") - 1, 0, parts - 1)
    share = (times - at[row]) / (at[row + 1] - at[row])
    share = np.where(row % 3 == 0, 0.5 - 0.5 * np.cos(np.pi * share), share)
    return times, np.round(values[row] + (values[row + 1] - values[row]) * share, 3)


def in_pieces(rule: RepRule, rows: RepRows, generator: np.random.Generator) -> Iterator[RepEvent]:
    """Fed in uneven pieces, some of them empty."""
    first = 0
    while first < len(rows):
        stop = first + int(generator.choice((0, 1, 3, 17, 50, 220)))
        part = slice(first, stop)
        yield from rule.feed(
            rep_rows(
                rows.time_s[part],
                force_n=rows.force_n[part],
                angle_deg=rows.angle_deg[part],
                rate_deg_per_s=rows.rate_deg_per_s[part],
                gyr_rad_per_s=rows.gyr_rad_per_s[part],
                acc_m_per_s2=rows.acc_m_per_s2[part],
            )
        )
        first = stop
    yield from rule.close(partial=bool(generator.integers(2)))


def _force(rows: RepRows) -> Floats:
    return rows.force_n


def hold(generator: np.random.Generator) -> Iterator[object]:
    """Pulls and holds."""
    force = steps(generator)
    rule = HoldRule(10.0, _force, slack=float(generator.choice((0.0, 4.0, 8.0))))
    rows = rep_rows(np.arange(len(force)) / 100, force_n=force)
    yield from in_pieces(rule, rows, generator)
    yield from in_pieces(rule, rows, generator)


def tap(generator: np.random.Generator) -> Iterator[object]:
    """Taps, and one hold of all rows."""
    force = steps(generator)
    rows = rep_rows(np.arange(len(force)) / 100, force_n=force)
    yield from in_pieces(TapRule(10.0, _force, quiet_s=float(generator.choice((0.0, 0.2)))), rows, generator)
    yield from in_pieces(SpanRule(), rows, generator)


def placed(generator: np.random.Generator) -> Iterator[object]:
    """Where a coach put them: on rows and between."""
    at = np.sort(generator.choice(np.arange(1, 200), 8, replace=False)) * 0.05
    pairs = [Boundary(float(one), float(two)) for one, two in zip(at[::2], at[1::2], strict=True)]
    force = steps(generator)
    rows = rep_rows(np.arange(len(force)) / 100, force_n=force)
    yield from in_pieces(PlacedRule(pairs[::-1], _force), rows, generator)


def swing(generator: np.random.Generator) -> Iterator[object]:
    """Swings of an angle, some of them against a force."""
    times, angle = corners(generator, 20.0)
    rate = np.round(np.gradient(angle, STEP_S), 3)
    angle[generator.random(len(angle)) < 0.02] = math.nan
    rate[generator.random(len(rate)) < 0.02] = math.nan
    direction = int(generator.choice((-1, 1)))
    force = np.resize(steps(generator), len(times))
    rows = rep_rows(times, force_n=force, angle_deg=direction * angle, rate_deg_per_s=direction * rate)
    alone = SwingRule(min_excursion_deg=20.0, direction=direction)
    against = SwingAgainstForce(alone, threshold_n=12.0)
    yield from in_pieces(alone if generator.random() < 0.6 else against, rows, generator)


def _waves(generator: np.random.Generator, step_s: float) -> tuple[Floats, Floats, Floats]:
    """Times, an angle of many like swings, and an acceleration that may tell halves apart."""
    size = float(generator.choice((12.0, 40.0, 90.0)))
    at, values = [0.0], [0.0]
    for _ in range(9):
        out_s, pause_s, back_s, rest_s = generator.choice((0.04, 0.4, 0.5, 1.0, 1.5, 4.0, 7.0), 4)
        share = float(generator.choice((0.15, 0.3, 0.8, 1.0, 1.0, 1.0, 1.2)))
        at += [at[-1] + rest_s, at[-1] + rest_s + out_s, at[-1] + rest_s + out_s + pause_s]
        at.append(at[-1] + back_s)
        back_to = float(generator.choice((0.0, 0.0, 0.0, 0.1, 0.45, 0.6))) * share
        values += [values[-1], share * size, share * size, back_to * size]
    times: Floats = np.arange(float(round(at[-1] / step_s))) * step_s
    angle: Floats = np.round(np.interp(times, at, values), 3)
    half = (np.searchsorted(at, times, side="right") // 4) % 2 * generator.choice((0.0, 0.5, 3.0))
    acc = np.column_stack([half + np.sin(times), np.cos(angle / 60.0), np.full(len(times), 9.8)])
    acc[generator.random(len(times)) < 0.01] = math.nan
    return times, float(generator.choice((-1, 1))) * angle, acc


def motion(generator: np.random.Generator) -> Iterator[object]:
    """A movement nobody described, on its angle; the same segmenter counts it twice."""
    times, angle, acc = _waves(generator, 0.02)
    segmenter = MotionSegmenter(min_excursion_deg=10.0)
    rate = np.gradient(angle, 0.02)
    angle[generator.random(len(angle)) < 0.01] = math.nan
    for _ in range(2):
        for first in range(0, len(times), 500):
            part = slice(first, first + 500)
            yield from segmenter.feed(times[part], angle[part], rate[part], acc[part])
            yield segmenter.direction
        yield from segmenter.close()


def _about(
    generator: np.random.Generator, times: Floats, angle: Floats, acc: Floats, step_s: float
) -> RepRows:
    """Rows of a movement whose live angle is a guess for the first seconds, and sees a part of it."""
    rate = np.gradient(angle, step_s)
    axis = generator.normal(size=3)
    gyr = np.outer(np.radians(rate), axis / np.linalg.norm(axis)) + 0.05 * np.sin(np.outer(times, (1, 2, 3)))
    gyr[generator.random(gyr.shape) < 0.005] = math.nan
    poor_until_s = times[0] + float(generator.choice((0.0, 7.0, 12.0, 30.0)))
    seen = np.where(times < poor_until_s, float(generator.choice((0.0, 0.3, 0.6))), 1.0)
    wobble = np.where(times < poor_until_s, float(generator.choice((0.0, 8.0))), 0.0) * np.sin(2.0 * times)
    live: Floats = seen * angle + wobble
    live[generator.random(len(live)) < 0.005] = math.nan
    return rep_rows(
        times,
        angle_deg=live,
        rate_deg_per_s=np.gradient(seen * angle + wobble, step_s),
        gyr_rad_per_s=gyr,
        acc_m_per_s2=acc,
    )


def reviewed(generator: np.random.Generator) -> Iterator[object]:
    """A movement about an axis that is a guess at first."""
    times, angle, acc = _waves(generator, 0.04)
    rule = ReviewedMotion(min_excursion_deg=10.0)
    rows = _about(generator, times, angle, acc, 0.04)
    yield from in_pieces(rule, rows, generator)
    yield from in_pieces(rule, rows, generator)


def slow_start(generator: np.random.Generator) -> Iterator[object]:
    """A long rest and a first movement that creeps for so long that its start is nearly out of memory."""
    rest_s, creep_s = float(generator.choice((0.0, 1.5, 25.0, 40.0))), float(generator.uniform(10.0, 34.0))
    at, values = [0.0, rest_s, rest_s + creep_s], [0.0, 0.0, 14.0]
    for way in (0.0, 40.0, 0.0, 40.0, 0.0, 38.0, 0.0, 41.0, 0.0):
        at.append(at[-1] + float(generator.choice((0.6, 1.0, 2.0))))
        values.append(way)
    times: Floats = np.arange(float(round(at[-1] / 0.05))) * 0.05
    angle: Floats = np.round(np.interp(times, at, values), 3)
    acc = np.column_stack([np.sin(times), np.cos(angle / 60.0), np.full(len(times), 9.8)])
    rule = ReviewedMotion(min_excursion_deg=10.0)
    yield from in_pieces(rule, _about(generator, times, angle, acc, 0.05), generator)


def halves(generator: np.random.Generator) -> Iterator[object]:
    """Candidates whose shapes are like their neighbours, or like every second one."""
    apart = float(generator.choice((0.0, 1.0, 2.0, 4.0)))
    count = int(generator.integers(3, 14))
    skipped = generator.random(count) < 0.15
    kind = np.cumsum(1 + skipped) % 2
    swings = [
        Swing(n, n + 0.25, n + 0.75, apart * kind[n] + generator.normal(size=(16, 3))) for n in range(count)
    ]
    yield from join_halves(swings)


def phases(generator: np.random.Generator) -> Iterator[object]:
    """The phases of two repetitions that follow each other, and what they are worth."""
    starts = str(generator.choice(("eccentric", "pause_lengthened", "concentric", "pause_shortened")))
    one, two, three, four = generator.choice((0.0, 1.0, 2.0, 3.0), 4).tolist()
    tempo = Tempo(one, two, three, four, starts_with=starts)
    found: list[TempoPhases] = []
    size, step_s = float(generator.choice((40.0, 40.0, 8.0))), float(generator.choice((0.01, 0.01, 0.1)))
    at, values = [0.0], [0.0]
    for _ in range(2):
        out_s, pause_s, back_s, rest_s = generator.choice((0.5, 0.8, 1.0, 2.0, 3.0), 4)
        for lasts_s, value in ((rest_s, 0.0), (out_s, size), (pause_s, size), (back_s, 0.0)):
            at.append(at[-1] + lasts_s)
            values.append(value)
    times: Floats = np.arange(float(round((at[-1] + 0.5) / step_s))) * step_s
    row = np.clip(np.searchsorted(at, times, side="right") - 1, 0, len(at) - 2)
    share = np.clip((times - np.array(at)[row]) / np.diff(at)[row], 0.0, 1.0)
    angle: Floats = np.array(values)[row] + np.diff(values)[row] * (0.5 - 0.5 * np.cos(np.pi * share))
    by_force = generator.random() < 0.4
    rate = force_slope(times + 3.0, angle) if by_force else np.gradient(angle, step_s)
    for begins in (0, 4):
        found.append(
            measure_phases(
                times,
                rate,
                start_s=float(np.round(at[begins + 1], 2)),
                end_s=float(np.round(at[begins + 4], 2)),
                direction=1,
                tempo=tempo,
                dead_band=slope_dead_band if by_force else dead_band_deg_per_s,
                corner_s=float(generator.choice((0.0, 0.025))),
            )
        )
    yield from found
    yield with_pause_after(found[0], found[1], tempo)
    yield adherence([*found, None])
    wanted = [getattr(tempo, name) for name in TempoPhases.__dataclass_fields__ if hasattr(tempo, name)]
    off_s = generator.choice((0.0, 0.3, 0.31, 0.6, -0.3, math.nan), 4)
    yield judge(TempoPhases(*(each + float(off) for each, off in zip(wanted, off_s, strict=True))), tempo)
    for speed in (-6.0, -5.0, -4.0, 0.0, 5.0, 5.1, math.nan):
        for running in (True, False):
            yield phase_now(running=running, rate_deg_per_s=speed, direction=-1, tempo=tempo)


KINDS: dict[str, tuple[Callable[[np.random.Generator], Iterable[object]], int]] = {
    "hold": (hold, 24),
    "tap": (tap, 12),
    "placed": (placed, 8),
    "swing": (swing, 24),
    "motion": (motion, 24),
    "reviewed": (reviewed, 24),
    "slow start": (slow_start, 16),
    "halves": (halves, 32),
    "phases": (phases, 32),
}
"""Each kind of movement, and how many are drawn."""


def told(kind: str, seed: int) -> str:
    """All that is said of one movement."""
    said = KINDS[kind][0](np.random.default_rng((seed, len(kind))))
    return " ".join(written(each) for each in said)


def written(value: object) -> str:
    """To four digits after the point, which every machine agrees on."""
    if isinstance(value, bool) or value is None:
        return {True: "yes", False: "no", None: "unknown"}[value]
    if isinstance(value, float):
        return f"{value:.4f}".rstrip("0").rstrip(".")
    if isinstance(value, tuple):
        return f"({','.join(written(each) for each in value)})"
    names = getattr(type(value), "__dataclass_fields__", None)
    if names is not None:
        return f"{'/'.join(written(getattr(value, name)) for name in names)}"
    return str(value)


def all_told() -> Iterator[str]:
    """A line for each movement."""
    for kind, (_make, count) in KINDS.items():
        for seed in range(count):
            yield f"{kind} {seed}: {told(kind, seed)}"


if __name__ == "__main__":
    sys.stdout.write("\n".join(all_told()) + "\n")
