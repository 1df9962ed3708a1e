"""The quality gate of a pull: how it began, how long it was held, what the force sensor did."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from domain.channel import Floats, Integers, SampleFlag
from domain.force.onset import STEADY_N, Baseline
from domain.language import say
from domain.library.starting_values import starting_value
from domain.metrics.definition import RepData
from domain.quality.catalogue import figure

RESTING_S = 0.5
"""So long steady above the allowed slack, before half of the peak, is tension and not the start of a pull."""
DIP_S = 0.3
"""A dip this shortly before the onset belongs to the pull (Maffiuletti 2016: a drop before the rise)."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What limb and force were before a repetition: the baseline, and a mean; NaN where not known."""

    force_n: float
    angle_deg: float


def pull_findings(rep: RepData) -> Iterator[tuple[str, str]]:
    """Code and sentence of everything there is to say about the start and length of a maximal pull."""
    held, wanted = rep.end_s - rep.start_s, rep.protocol.hold_s
    if wanted and held < figure(rep.protocol, "too_short", "hold_share") * wanted:
        yield (
            "too_short",
            say(
                "Held {held:.1f} s of {wanted:.0f} s: redo, and hold until {wanted:.0f}.",
                held=held,
                wanted=wanted,
            ),
        )
    tension = _tension_n(rep)
    if tension == tension:
        yield (
            "pre_tension",
            say(
                "The strap already carried {tension:.0f} N before the pull: let go fully first.",
                tension=tension,
            ),
        )
    elif rep.onset.baseline is Baseline.UNSTEADY:
        yield "unsteady_baseline", say("The force was not quiet before the pull: wait, then pull.")
    elif rep.onset.baseline is Baseline.UNKNOWN and len(rep.force_time_s):
        yield (
            "no_baseline",
            say(
                "No force was seen in the second before the pull, so its zero is not known: "
                "let go, then pull."
            ),
        )
    dip = _dip_n(rep)
    if dip > 0:
        yield (
            "countermovement",
            say("The force dipped by {dip:.0f} N before the pull: pull without a swing.", dip=dip),
        )


def drift_findings(rep: RepData, rest: Rest, first: Rest) -> Iterator[tuple[str, str]]:
    """The force at rest is not what it was before the first repetition."""
    moved = rest.force_n - first.force_n
    if abs(moved) > figure(rep.protocol, "drift", "drift_n"):
        yield (
            "drift",
            say(
                "The force at rest moved by {moved:+.0f} N since the first repetition: tare again.",
                moved=moved,
            ),
        )


def cell_findings(flags: Integers) -> Iterator[tuple[str, str]]:
    """What the force samples of a repetition are flagged with, (n,)."""
    if np.any(flags & int(SampleFlag.SATURATED)):
        yield "saturation", say("The force sensor reached its limit: use a stronger cell.")
    spikes = int(np.count_nonzero(flags & int(SampleFlag.SPIKE)))
    if spikes:
        word = say("sample was a spike") if spikes == 1 else say("samples were spikes")
        yield (
            "spike",
            say("{spikes} force {word} and left out: check plug and cable.", spikes=spikes, word=word),
        )


def _tension_n(rep: RepData) -> float:
    """Newtons in the strap before the pull where that is pre-tension, else NaN."""
    if rep.onset.baseline is Baseline.PRE_TENSION:
        return rep.onset.baseline_n
    force = rep.channels.get("force_n", np.empty(0))
    if len(force) < 2 or not np.isfinite(force).any():
        return float("nan")
    rows = round(RESTING_S / float(rep.time_s[1] - rep.time_s[0]))
    rise = force[: int(np.argmax(np.nan_to_num(force) >= 0.5 * np.nanmax(force)))]
    return _steady_n(rise, rows)


def _steady_n(rise: Floats, rows: int) -> float:
    if len(rise) < rows:
        return float("nan")
    windows = sliding_window_view(rise, rows)
    steady = (np.ptp(windows, axis=1) <= STEADY_N) & (
        windows.min(axis=1) > starting_value("slack_take_up_n").value
    )
    return float(windows[int(np.argmax(steady))].mean()) if steady.any() else float("nan")


def _dip_n(rep: RepData) -> float:
    """How far the force fell below its baseline just before the onset; 0 within the onset's own margin."""
    onset = rep.onset
    if not np.isfinite(onset.time_s):
        return 0.0
    before = (rep.force_time_s >= onset.time_s - DIP_S) & (rep.force_time_s <= onset.time_s)
    force = rep.raw_force_n[before]
    if not np.isfinite(force).any():
        return 0.0
    dip = onset.baseline_n - float(np.nanmin(force))
    return dip if dip > onset.threshold_n - onset.baseline_n else 0.0
