"""The quality gate of the body: what moved that should not have, and sensors that slipped."""

from collections.abc import Iterator

import numpy as np

from domain.language import say
from domain.metrics.definition import RepData
from domain.protocol import RepSource
from domain.quality.catalogue import figure
from domain.quality.pull import Rest
from domain.quality.words import AFTER_PEAK, BEFORE_PEAK
from domain.results import Level, Repetition


def compensation_findings(rep: RepData, repetition: Repetition) -> Iterator[tuple[str, str]]:
    """Each rule that was red, in a sentence; and each whose sensor was silent."""
    for rule, score, state in zip(
        rep.protocol.compensations, repetition.compensations, rep.states, strict=True
    ):
        # A sensor that was never there is said once for the whole set.
        unseen = not np.isfinite(state.probability_red).any()
        if unseen and rule.signal in rep.channels:
            yield (
                f"{rule.rule_id}_unseen",
                say("{rule_label} could not be seen: check its sensor.", rule_label=rule.label),
            )
        if score.level is not Level.RED:
            continue
        unit = "°" if rule.unit == "deg" else f" {rule.unit}"
        beyond_s = rep.time_s[int(np.argmax(np.nan_to_num(state.mean) > rule.limit.red))]
        when = BEFORE_PEAK if beyond_s <= rep.peak_s else AFTER_PEAK
        ask = say("redo?") if rep.protocol.is_test else rule.cue
        yield rule.rule_id, f"{rule.label} {score.peak:.0f}{unit} {when}: {ask}"


def limb_findings(rep: RepData) -> Iterator[tuple[str, str]]:
    """An isometric limb that turned: the strap was slack."""
    angle = rep.channels.get(rep.angle)
    if angle is None or not np.isfinite(angle).any():
        return
    turned = float(np.nanmax(angle) - np.nanmin(angle))
    moved = rep.channels.get("pelvis_moved_deg")
    if moved is not None and np.isfinite(moved).any():
        # The angle is the hip's: a pelvis that turns under a leg held still changes it just as much.
        turned -= float(np.nanmax(moved))
    if turned > figure(rep.protocol, "strap_slack", "turned_deg"):
        yield (
            "strap_slack",
            say("The leg turned {turned:.0f}° in an isometric pull: tighten the strap.", turned=turned),
        )


def slip_findings(rep: RepData, rest: Rest, first: Rest) -> Iterator[tuple[str, str]]:
    """The limb does not rest where it rested before the first repetition.

    The angle of an undescribed movement has no zero, so nothing can be said of it.
    """
    moved = rest.angle_deg - first.angle_deg
    if rep.protocol.rep_source is not RepSource.MOTION and abs(moved) > figure(
        rep.protocol, "sensor_slip", "slip_deg"
    ):
        yield (
            "sensor_slip",
            say(
                "The leg rests {moved:.0f}° from where it first rested: check that the sensor sits tight.",
                moved=abs(moved),
            ),
        )
