"""What a picture of several things compared shows of one signal: their curves, means, bands, difference."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from domain.analysis.rep_builder import angle_channel
from domain.change.alignment import AlignedCurve, Axis, angle_refusal, onset_s, rep_curve, set_curve
from domain.change.compared import Compared, Kind
from domain.change.mean_curve import Band, DifferenceCurve, MeanCurve, difference_curve, mean_curve
from domain.change.set_conditions import SetConditions
from domain.language import capital, say
from domain.protocol import RepSource
from domain.results import Repetition

_WHOLE_REFUSED = say(
    "A whole set has no repetition to be a share of: show repetitions, or lay it over by start."
)


class Extent(StrEnum):
    """Which part of each thing compared is drawn."""

    MEAN = "mean"
    BEST = "best"
    EVERY = "every"
    SET = "set"


@dataclass(frozen=True, slots=True)
class Look:
    """How curves are laid over one another."""

    axis: Axis = Axis.ONSET
    extent: Extent = Extent.MEAN
    band: Band = Band.SD


@dataclass(frozen=True, slots=True)
class Signal:
    """A channel of the traces with its words; `unit` as it is printed."""

    channel: str
    label: str
    unit: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """One of the things compared in one picture: single curves, and their mean where it is asked for."""

    lines: tuple[AlignedCurve, ...]
    mean: MeanCurve | None = None


@dataclass(frozen=True, slots=True)
class Overlay:
    """One signal of everything compared, in its order; `refusal` says why nothing is drawn.

    `difference` is the last minus the first, where exactly two are there and repetitions are drawn; where
    `forbidden` says why the two may not be compared there is none.
    """

    signal: Signal
    look: Look
    drawn: tuple[Drawn, ...]
    difference: DifferenceCurve | None = None
    refusal: str = ""
    forbidden: str = ""

    @property
    def words(self) -> str:
        """What the band is and where the difference leaves it; empty without a mean."""
        means = [item.mean for item in self.drawn if item.mean is not None]
        if not means:
            return ""
        fewest = min(mean.curves for mean in means)
        band = self.look.band.words(fewest)
        if self.forbidden and len(self.drawn) == 2:
            return say(
                "Mean, {band}. No difference is drawn: {forbidden}", band=band, forbidden=self.forbidden
            )
        if self.difference is None:
            return say("Mean, {band}.", band=band)
        unit = {Axis.REP: "%", Axis.ANGLE: "°"}.get(self.look.axis, "s")
        return say("Mean, {band}. {unit}", band=band, unit=self.difference.words(unit, self.look.band))


def signals_of(items: Sequence[Compared]) -> tuple[Signal, ...]:
    """The signals that all of them have, what the repetitions are told by first."""
    names = [set(done.result.traces.channels) for item in items for done in item.sets]
    common = set.intersection(*names) if names else set()
    protocol = items[-1].whole.protocol if items else None
    by_force = protocol is None or protocol.rep_source is RepSource.FORCE
    angle = "" if protocol is None else angle_channel(protocol)
    first = ("force_n", "torque_nm", angle) if by_force else (angle, "force_n", "torque_nm")
    ordered = [name for name in first if name in common]
    ordered += sorted(name for name in common if name not in ordered and _known(items, name))
    return tuple(signal_named(name) for name in ordered)


def signal_named(channel: str) -> Signal:
    """The words of a channel: *hip_rotation_deg* is Hip rotation in degrees."""
    for ending, unit in _UNITS.items():
        if channel.endswith(ending):
            return Signal(channel, capital(channel.removesuffix(ending)), unit)
    return Signal(channel, capital(channel), "")


_UNITS = {"_deg_per_s": "°/s", "_deg": "°", "_nm": "Nm", "_n": "N"}


def overlay(items: Sequence[Compared], signal: Signal, look: Look, *, forbidden: str = "") -> Overlay:
    """One signal of `items`, the earlier first; `forbidden` bars the difference, not the curves."""
    refusal = _refusal(items, look)
    if refusal:
        return Overlay(signal, look, (), refusal=refusal)
    curves = [_curves(item, signal.channel, look) for item in items]
    if look.extent is Extent.MEAN:
        drawn = tuple(Drawn((), mean_curve(each, look.axis)) for each in curves)
    else:
        drawn = tuple(Drawn(tuple(each)) for each in curves)
    two = not forbidden and len(items) == 2 and look.extent is not Extent.SET and all(curves)
    difference = difference_curve(curves[0], curves[1], look.axis, band=look.band) if two else None
    return Overlay(signal, look, drawn, difference, forbidden=forbidden)


def _refusal(items: Sequence[Compared], look: Look) -> str:
    if look.extent is Extent.SET and look.axis in (Axis.REP, Axis.ANGLE):
        return _WHOLE_REFUSED
    if look.axis is not Axis.ANGLE:
        return ""
    told = (
        angle_refusal(done.protocol, done.header, done.result.traces, _counting(done), _angle_of(done))
        for item in items
        for done in item.sets
    )
    return next((words for words in told if words), "")


def _curves(item: Compared, channel: str, look: Look) -> list[AlignedCurve]:
    """The curves of one thing compared, of all its sets."""
    if look.extent is Extent.SET:
        whole = (set_curve(done.result.traces, channel, zero_s=_zero(done, look)) for done in item.sets)
        return [curve for curve in whole if curve is not None]
    of_sets = [_of_reps(done, channel, look) for done in item.sets]
    if item.kind is Kind.GROUP:
        # A person counts once, however many repetitions there are.
        means = [mean_curve(each, look.axis) for each in of_sets if each]
        return [AlignedCurve(0, mean.x, mean.mean) for mean in means]
    found = [curve for each in of_sets for curve in each]
    if look.extent is Extent.BEST and found:
        return [max(found, key=lambda curve: float(np.nanmax(np.abs(curve.values))))]
    return found


def _of_reps(done: SetConditions, channel: str, look: Look) -> list[AlignedCurve]:
    """The repetitions of a set that count and that know the channel."""
    traces, found = done.result.traces, []
    for rep in _counting(done):
        zero = onset_s(traces, rep, done.protocol) if look.axis is Axis.ONSET else None
        curve = rep_curve(traces, rep, channel, look.axis, zero_s=zero, angle=_angle_of(done))
        if curve is not None and np.isfinite(curve.values).any():
            found.append(curve)
    return found


def _zero(done: SetConditions, look: Look) -> float:
    """Onset of the first repetition, or the first row of the set."""
    reps = done.result.repetitions
    if look.axis is Axis.ONSET and reps:
        return onset_s(done.result.traces, reps[0], done.protocol)
    time_s = done.result.traces.time_s
    return float(time_s[0]) if len(time_s) else 0.0


def _counting(done: SetConditions) -> list[Repetition]:
    return [rep for rep in done.result.repetitions if rep.accepted]


def _angle_of(done: SetConditions) -> str:
    return "hip_rotation_deg" if done.protocol is None else angle_channel(done.protocol)


def _known(items: Sequence[Compared], channel: str) -> bool:
    return any(
        np.isfinite(done.result.traces.channels[channel]).any() for item in items for done in item.sets
    )
