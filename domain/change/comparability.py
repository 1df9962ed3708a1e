"""What differs between two sets, each difference a sentence, and what it forbids to compare."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from domain.channel import Calibration, Stream
from domain.protocol import Protocol
from domain.results import SetResult
from domain.samples.stillness import counting_force
from domain.session import TrainingSet

LEVER_ARM_TOLERANCE_M = 0.01
SCALE_TOLERANCE = 0.001
"""Two calibrations closer than 0.1 % read the same: below what a peak is repeated with."""
_FORCE_UNITS = ("N", "N s", "N/s")


class Forbids(StrEnum):
    """What a difference takes away from a comparison."""

    NOTHING = "nothing"
    FORCE = "force"
    FORCE_AND_TORQUE = "force_and_torque"
    CHANGE = "change"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Difference:
    """One condition that differs: `sentence` stands above the table, `reason` beside each row it forbids."""

    code: str
    sentence: str
    forbids: Forbids = Forbids.NOTHING
    reason: str = ""

    def forbids_unit(self, unit: str) -> bool:
        """Whether values in this unit must not be compared."""
        if self.forbids is Forbids.FORCE:
            return unit in _FORCE_UNITS
        if self.forbids is Forbids.FORCE_AND_TORQUE:
            return unit in (*_FORCE_UNITS, "Nm", "Nm/kg")
        return self.forbids is Forbids.EVERYTHING


@dataclass(frozen=True, slots=True)
class SetConditions:
    """Under which conditions a result was made; what is not known is None or empty, and is not compared.

    `encouragement` is how the athlete was spurred on, in the clinic's own words.
    """

    result: SetResult
    header: TrainingSet | None = None
    protocol: Protocol | None = None
    streams: Sequence[Stream] = field(default=())
    devices: Sequence[str] = field(default=())
    encouragement: str = ""

    @property
    def models(self) -> tuple[str, ...]:
        """Models of the sensors, in order."""
        return tuple(sorted(self.devices or [stream.device.model for stream in self.streams]))


def differences(first: SetConditions, second: SetConditions) -> tuple[Difference, ...]:
    """Every condition that differs, the weightiest first; empty where the sets are comparable."""
    found = [difference for rule in _RULES for difference in rule(first, second)]
    return tuple(sorted(found, key=lambda item: _ORDER.index(item.forbids)))


Found = Iterator[Difference]


def _protocol(a: SetConditions, b: SetConditions) -> Found:
    if a.result.rule_version != b.result.rule_version:
        sentence = f"The protocol differs: {a.result.rule_version}, {b.result.rule_version}."
        reason = "Another protocol or another version of it."
        yield Difference("protocol", sentence, Forbids.EVERYTHING, reason)


def _algorithm(a: SetConditions, b: SetConditions) -> Found:
    if a.result.algorithm_version != b.result.algorithm_version:
        sentence = "The analysis version differs: analyse the older set again."
        yield Difference("algorithm", sentence, Forbids.EVERYTHING, "Another version of the analysis.")


def _position(a: SetConditions, b: SetConditions) -> Found:
    if a.protocol is not None and b.protocol is not None and a.protocol.position != b.protocol.position:
        sentence = f"The position differs ({a.protocol.position}; {b.protocol.position}): never interchanged."
        yield Difference("position", sentence, Forbids.EVERYTHING, "Another position: never interchanged.")


def _tested_leg(a: SetConditions, b: SetConditions) -> Found:
    if a.protocol is not None and b.protocol is not None and a.protocol.tested_leg != b.protocol.tested_leg:
        sentence = f"The tested leg differs: {a.protocol.tested_leg}, {b.protocol.tested_leg}."
        yield Difference("tested_leg", sentence, Forbids.EVERYTHING, "Another leg does the work.")


def _side(a: SetConditions, b: SetConditions) -> Found:
    if a.header is not None and b.header is not None and a.header.side is not b.header.side:
        sentence = f"The side differs: {a.header.side.value}, {b.header.side.value}."
        yield Difference(
            "side", sentence, Forbids.CHANGE, "A difference between sides, not a change over time."
        )


def _feedback(a: SetConditions, b: SetConditions) -> Found:
    if a.header is None or b.header is None or a.header.feedback_mode == b.header.feedback_mode:
        return
    modes = f"{a.header.feedback_mode}, {b.header.feedback_mode}"
    sentence = f"The feedback differs ({modes}): it changes a maximal effort by 10-16 %."
    reason = "Another feedback mode: it changes a maximal effort by 10-16 %."
    yield Difference("feedback", sentence, Forbids.EVERYTHING, reason)


def _encouragement(a: SetConditions, b: SetConditions) -> Found:
    if a.encouragement and b.encouragement and a.encouragement != b.encouragement:
        said = f"{a.encouragement}, {b.encouragement}"
        sentence = f"The encouragement differs ({said}): it changes a maximal effort by 10-16 %."
        reason = "Other encouragement: it changes a maximal effort by 10-16 %."
        yield Difference("encouragement", sentence, Forbids.EVERYTHING, reason)


def _device(a: SetConditions, b: SetConditions) -> Found:
    if a.models and b.models and a.models != b.models:
        sentence = f"The sensors differ: {', '.join(a.models)} / {', '.join(b.models)}."
        reason = "Other sensors: devices differ by 16-24 % on the same task."
        yield Difference("device", sentence, Forbids.EVERYTHING, reason)


def _load(a: SetConditions, b: SetConditions) -> Found:
    if a.header is not None and b.header is not None and a.header.load != b.header.load:
        sentence = f"The load differs: {a.header.load or 'none'}, {b.header.load or 'none'}."
        yield Difference("load", sentence, Forbids.EVERYTHING, "Another load: the set-up is not the same.")


def _lever_arm(a: SetConditions, b: SetConditions) -> Found:
    if a.header is None or b.header is None:
        return
    first, second = a.header.lever_arm_m, b.header.lever_arm_m
    if first is None and second is None:
        return
    if first is None or second is None:
        sentence = "The lever arm of one set is not known: measure it, and force may be compared."
        yield Difference("lever_arm", sentence, Forbids.FORCE, "The lever arm of one set is not known.")
    elif abs(first - second) > LEVER_ARM_TOLERANCE_M + 1e-9:
        sentence = "The lever arm differs by more than 1 cm: compare torque, not force."
        reason = "Lever arms differ by more than 1 cm: compare torque."
        yield Difference("lever_arm", sentence, Forbids.FORCE, reason)


def _calibration(a: SetConditions, b: SetConditions) -> Found:
    first, second = _force_scale(a), _force_scale(b)
    if first is None or second is None or not first[0] or not second[0]:
        return
    (scale, measured), (other, other_measured) = first, second
    share = abs(other / scale - 1.0)
    if share <= SCALE_TOLERANCE:
        return
    if measured == other_measured:
        sentence = (
            f"The force sensor was calibrated anew in between: its scale differs by {100 * share:.1f} %."
        )
        yield Difference("calibration", sentence)
        return
    sentence = (
        f"One set was read with the maker's scale, the other with a measured one, {100 * share:.1f} % apart: "
        "read both with the same calibration (`turnout calibrations --apply`)."
    )
    reason = "One of the two was read without a measured calibration."
    yield Difference("calibration", sentence, Forbids.FORCE_AND_TORQUE, reason)


def _force_scale(of: SetConditions) -> tuple[float, bool] | None:
    """Scale of the force sensor that counts, and whether known loads gave it; None without such a sensor."""
    force = counting_force(of.streams, None if of.header is None else of.header.side)
    if force is None:
        return None
    mine = [item for item in force.calibrations if item.channel == "force"]
    scale = max(mine, key=_by_time).scale if mine else force.channels[force.column("force")].scale
    return scale, any(item.kind in ("two_point", "multi_point") for item in mine)


def _by_time(calibration: Calibration) -> float:
    return calibration.taken_at.timestamp()


_RULES: tuple[Callable[[SetConditions, SetConditions], Found], ...] = (
    _protocol,
    _algorithm,
    _position,
    _tested_leg,
    _device,
    _feedback,
    _encouragement,
    _load,
    _lever_arm,
    _calibration,
    _side,
)
_ORDER = (Forbids.EVERYTHING, Forbids.FORCE_AND_TORQUE, Forbids.FORCE, Forbids.CHANGE, Forbids.NOTHING)
