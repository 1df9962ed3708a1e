"""What differs between two sets, each difference a sentence, and what it forbids to compare."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from domain.biofeedback.exposure import Exposure, FeedbackMode
from domain.channel import Calibration, Stream
from domain.language import say
from domain.protocol import Protocol
from domain.protocol.rules import OWN_LIMITS
from domain.results import SetResult
from domain.samples.stillness import counting_force
from domain.session import TrainingSet

LEVER_ARM_TOLERANCE_M = 0.01
SCALE_TOLERANCE = 0.001
"""Two calibrations closer than 0.1 % read the same: below what a peak is repeated with."""
SHARE_TOLERANCE = 0.25
"""Feedback raises an effort by up to 16 %: in a quarter of the reps it moves their mean by at most 4 %."""
ANCHOR_TOLERANCE_M = 0.05
"""A product default: at a strap of half a metre this turns the pull by less than 6 degrees."""
_FORCE_UNITS = ("N", "N s", "N/s")
_SCORE_UNITS = ("%", "% per rep")
_SET_UP = ("set_up", "surface", "attachment", "tempo", "contraction")
_MEASURED = ("two_point", "multi_point")
_RAISES = say("it changes a maximal effort by 10-16 %")


class Forbids(StrEnum):
    """What a difference takes away from a comparison."""

    NOTHING = "nothing"
    SCORES = "scores"
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
        if self.forbids is Forbids.SCORES:
            return unit in _SCORE_UNITS
        if self.forbids is Forbids.FORCE:
            return unit in _FORCE_UNITS
        if self.forbids is Forbids.FORCE_AND_TORQUE:
            return unit in (*_FORCE_UNITS, "Nm", "Nm/kg")
        return self.forbids is Forbids.EVERYTHING


@dataclass(frozen=True, slots=True)
class SetConditions:
    """Under which conditions a result was made; what is not known is None or empty, and is not compared.

    `encouragement` is how the athlete was spurred on, in the clinic's own words; without it the header's
    holds. `exposures` are what the athlete saw of each repetition.
    """

    result: SetResult
    header: TrainingSet | None = None
    protocol: Protocol | None = None
    streams: Sequence[Stream] = field(default=())
    devices: Sequence[str] = field(default=())
    encouragement: str = ""
    exposures: Sequence[Exposure] = field(default=())

    @property
    def spurred_on(self) -> str:
        """How the athlete was spurred on; empty where not known."""
        return self.encouragement or ("" if self.header is None else self.header.encouragement)

    @property
    def models(self) -> tuple[str, ...]:
        """Models of the sensors, in order."""
        return tuple(sorted(self.devices or [stream.device.model for stream in self.streams]))


def differences(first: SetConditions, second: SetConditions) -> tuple[Difference, ...]:
    """Every condition that differs, the weightiest first; empty where the sets are comparable."""
    found: list[Difference] = []
    for rule in RULES:
        found.extend(rule.find(first, second))
    return weightiest_first(found) if found else ()


def weightiest_first(found: Iterable[Difference]) -> tuple[Difference, ...]:
    """What forbids most stands first."""
    return tuple(sorted(found, key=lambda item: _ORDER.index(item.forbids)))


Found = Iterator[Difference]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: the codes of the differences that it may find, and the rule itself."""

    codes: tuple[str, ...]
    find: Callable[[SetConditions, SetConditions], Found]


def _protocol(a: SetConditions, b: SetConditions) -> Found:
    first, second = (each.result.rule_version.partition(OWN_LIMITS)[0] for each in (a, b))
    if first != second:
        sentence = say("The protocol differs: {first}, {second}.", first=first, second=second)
        reason = say("Another protocol or another version of it.")
        yield Difference("protocol", sentence, Forbids.EVERYTHING, reason)


def _limits(a: SetConditions, b: SetConditions) -> Found:
    """Scores say how often a limit was passed: under other limits they are other numbers."""
    first, second = (each.result.rule_version.partition(OWN_LIMITS)[2] for each in (a, b))
    if first != second:
        sentence = say(
            "The sets were scored by other limits ({first}; {second}): compare no scores and no clean "
            "values, or score both again.",
            first=first or say("those of the test"),
            second=second or say("those of the test"),
        )
        yield Difference("limits", sentence, Forbids.SCORES, say("Scored by other limits: score it again."))


def _algorithm(a: SetConditions, b: SetConditions) -> Found:
    if a.result.algorithm_version != b.result.algorithm_version:
        sentence = say("The analysis version differs: analyse the older set again.")
        yield Difference("algorithm", sentence, Forbids.EVERYTHING, say("Another version of the analysis."))


def _position(a: SetConditions, b: SetConditions) -> Found:
    if a.protocol is not None and b.protocol is not None and a.protocol.position != b.protocol.position:
        sentence = say(
            "The position differs ({position}; {position2}): never interchanged.",
            position=a.protocol.position,
            position2=b.protocol.position,
        )
        yield Difference(
            "position", sentence, Forbids.EVERYTHING, say("Another position: never interchanged.")
        )


def _tested_leg(a: SetConditions, b: SetConditions) -> Found:
    if a.protocol is not None and b.protocol is not None and a.protocol.tested_leg != b.protocol.tested_leg:
        sentence = say(
            "The tested leg differs: {tested_leg}, {tested_leg2}.",
            tested_leg=a.protocol.tested_leg,
            tested_leg2=b.protocol.tested_leg,
        )
        yield Difference("tested_leg", sentence, Forbids.EVERYTHING, say("Another leg does the work."))


def _athlete(a: SetConditions, b: SetConditions) -> Found:
    if a.header is not None and b.header is not None and a.header.athlete_id != b.header.athlete_id:
        yield Difference(
            "athlete",
            say("The athletes differ: what follows is a difference between people."),
            Forbids.CHANGE,
            say("A difference between people, not a change over time."),
        )


def _side(a: SetConditions, b: SetConditions) -> Found:
    if a.header is not None and b.header is not None and a.header.side is not b.header.side:
        sentence = say(
            "The side differs: {side}, {side2}.", side=a.header.side.value, side2=b.header.side.value
        )
        yield Difference(
            "side", sentence, Forbids.CHANGE, say("A difference between sides, not a change over time.")
        )


def _feedback(a: SetConditions, b: SetConditions) -> Found:
    if a.header is None or b.header is None:
        return
    shares = share_shown(a), share_shown(b)
    known = [share for share in shares if share is not None]
    apart = max(known) - min(known) if len(known) == len(shares) else 0.0
    if a.header.feedback_mode == b.header.feedback_mode and apart <= SHARE_TOLERANCE:
        return
    first, second = (_feedback_words(each, share) for each, share in zip((a, b), shares, strict=True))
    probe = say("; the later set is a retention probe and shows what stays") if is_probe(a, b) else ""
    sentence = say(
        "The feedback differs ({first}; {second}{probe}): {raises}.",
        first=first,
        second=second,
        probe=probe,
        raises=_RAISES,
    )
    yield Difference(
        "feedback", sentence, Forbids.EVERYTHING, say("Other feedback: {raises}.", raises=_RAISES)
    )


def share_shown(of: SetConditions) -> float | None:
    """The share of the repetitions that count in which the athlete saw feedback; None where not noted.

    Repetitions nobody noted are left out, and where none of those that count was noted, all noted ones stand.
    """
    counting = {rep.number for rep in of.result.repetitions if rep.accepted}
    noted = [one for one in of.exposures if one.rep_number in counting] or list(of.exposures)
    return sum(one.shown for one in noted) / len(noted) if noted else None


def is_probe(earlier: SetConditions, later: SetConditions) -> bool:
    """Whether the later set asks, without feedback, what the earlier one practised with it."""
    if earlier.header is None or later.header is None:
        return False
    first, second = _seen(earlier), _seen(later)
    return second == 0.0 and first > 0.0


def _seen(of: SetConditions) -> float:
    share = share_shown(of)
    if share is not None:
        return share
    return 0.0 if of.header is not None and of.header.feedback_mode == FeedbackMode.HIDDEN else 1.0


def _feedback_words(of: SetConditions, share: float | None) -> str:
    mode = "" if of.header is None else of.header.feedback_mode
    return (
        mode
        if share is None
        else say("{mode}, seen in {share:.0f} % of the reps", mode=mode, share=100 * share)
    )


def _encouragement(a: SetConditions, b: SetConditions) -> Found:
    if a.spurred_on and b.spurred_on and a.spurred_on != b.spurred_on:
        said = f"{a.spurred_on}, {b.spurred_on}"
        sentence = say("The encouragement differs ({said}): {raises}.", said=said, raises=_RAISES)
        yield Difference(
            "encouragement",
            sentence,
            Forbids.EVERYTHING,
            say("Other encouragement: {raises}.", raises=_RAISES),
        )


def _set_up(a: SetConditions, b: SetConditions) -> Found:
    """Surface, attachment, anchor and tempo, each only where both sets know it."""
    if a.header is None or b.header is None:
        return
    first, second = a.header.conditions, b.header.conditions
    for name in _SET_UP:
        one, other = getattr(first, name), getattr(second, name)
        if one and other and one != other:
            label = name.replace("_", "-")
            reason = say("Another {label}: the set-up is not the same.", label=label)
            sentence = say("The {label} differs: {one}, {other}.", label=label, one=one, other=other)
            yield Difference(name, sentence, Forbids.EVERYTHING, reason)
    heights = (first.anchor_height_m, second.anchor_height_m)
    if heights[0] is not None and heights[1] is not None:
        apart_m = abs(heights[0] - heights[1])
        if apart_m > ANCHOR_TOLERANCE_M + 1e-9:
            sentence = say(
                "The anchor stands {apart_m:.0f} cm higher or lower: the pull has another direction.",
                apart_m=100 * apart_m,
            )
            yield Difference("anchor", sentence, Forbids.EVERYTHING, say("Another anchor height."))


def _device(a: SetConditions, b: SetConditions) -> Found:
    if a.models and b.models and a.models != b.models:
        sentence = say(
            "The sensors differ: {names} / {names2}.", names=", ".join(a.models), names2=", ".join(b.models)
        )
        reason = say("Other sensors: devices differ by 16-24 % on the same task.")
        yield Difference("device", sentence, Forbids.EVERYTHING, reason)


def _load(a: SetConditions, b: SetConditions) -> Found:
    if a.header is not None and b.header is not None and a.header.load != b.header.load:
        sentence = say(
            "The load differs: {load}, {load2}.", load=a.header.load or "none", load2=b.header.load or "none"
        )
        yield Difference(
            "load", sentence, Forbids.EVERYTHING, say("Another load: the set-up is not the same.")
        )


def _lever_arm(a: SetConditions, b: SetConditions) -> Found:
    if a.header is None or b.header is None:
        return
    first, second = a.header.lever_arm_m, b.header.lever_arm_m
    if first is None and second is None:
        return
    if first is None or second is None:
        sentence = say("The lever arm of one set is not known: measure it, and force may be compared.")
        yield Difference("lever_arm", sentence, Forbids.FORCE, say("The lever arm of one set is not known."))
    elif abs(first - second) > LEVER_ARM_TOLERANCE_M + 1e-9:
        sentence = say("The lever arm differs by more than 1 cm: compare torque, not force.")
        reason = say("Lever arms differ by more than 1 cm: compare torque.")
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
        sentence = say(
            "The force sensor was calibrated anew in between: its scale differs by {share:.1f} %.",
            share=100 * share,
        )
        yield Difference("calibration", sentence)
        return
    sentence = say(
        "One set was read with the maker's scale, the other with a measured one, {share:.1f} "
        "% apart: read both with the same calibration (`turnout calibrations --apply`).",
        share=100 * share,
    )
    reason = say("One of the two was read without a measured calibration.")
    yield Difference("calibration", sentence, Forbids.FORCE_AND_TORQUE, reason)


def _force_scale(of: SetConditions) -> tuple[float, bool] | None:
    """Scale of the force sensor that counts, and whether known loads gave it; None without such a sensor."""
    force = counting_force(of.streams, None if of.header is None else of.header.side)
    if force is None:
        return None
    mine = [item for item in force.calibrations if item.channel == "force"]
    if not mine:
        return force.channels[force.column("force")].scale, False
    newest = mine[0] if len(mine) == 1 else max(mine, key=_by_time)
    return newest.scale, any(item.kind in _MEASURED for item in mine)


def _by_time(calibration: Calibration) -> float:
    return calibration.taken_at.timestamp()


RULES = (
    Rule(("protocol",), _protocol),
    Rule(("limits",), _limits),
    Rule(("algorithm",), _algorithm),
    Rule(("position",), _position),
    Rule(("tested_leg",), _tested_leg),
    Rule(("device",), _device),
    Rule(("feedback",), _feedback),
    Rule(("encouragement",), _encouragement),
    Rule(("load",), _load),
    Rule((*_SET_UP, "anchor"), _set_up),
    Rule(("lever_arm",), _lever_arm),
    Rule(("calibration",), _calibration),
    Rule(("side",), _side),
    Rule(("athlete",), _athlete),
)
"""Every rule there is; each has a case that fires and one that does not in the tests."""
_ORDER = (
    Forbids.EVERYTHING,
    Forbids.FORCE_AND_TORQUE,
    Forbids.FORCE,
    Forbids.SCORES,
    Forbids.CHANGE,
    Forbids.NOTHING,
)
