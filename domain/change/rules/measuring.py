"""What two sets were measured with: sensors, lever arm, scale of the force sensor."""

from domain.change.set_conditions import Difference, Forbids, Found, SetConditions
from domain.channel import Calibration
from domain.language import say
from domain.samples.stillness import counting_force

LEVER_ARM_TOLERANCE_M = 0.01
SCALE_TOLERANCE = 0.001
"""Two calibrations closer than 0.1 % read the same: below what a peak is repeated with."""
_MEASURED = ("two_point", "multi_point")


def device(a: SetConditions, b: SetConditions) -> Found:
    """Sensors of other models."""
    if a.models and b.models and a.models != b.models:
        sentence = say(
            "The sensors differ: {names} / {names2}.", names=", ".join(a.models), names2=", ".join(b.models)
        )
        reason = say("Other sensors: devices differ by 16-24 % on the same task.")
        yield Difference("device", sentence, Forbids.EVERYTHING, reason)


def lever_arm(a: SetConditions, b: SetConditions) -> Found:
    """Another lever arm, or one that is not known."""
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


def calibration(a: SetConditions, b: SetConditions) -> Found:
    """Another scale of the force sensor, and whether known loads gave it."""
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
