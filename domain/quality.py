"""The quality gate: what is wrong with a repetition or a set, in sentences as a coach says them."""

from collections.abc import Mapping, Sequence

import numpy as np

from domain.channel import Floats, SampleFlag, Segment
from domain.metrics.definition import RepData, is_strength
from domain.protocol import Contraction
from domain.results import Finding, Level, Repetition, Severity

STRAP_SLACK_DEG = 5.0
HOLD_SHARE = 0.6
SPREAD_PERCENT = 10.0
PRE_TENSION_SHARE = 0.1
PRE_TENSION_N = 5.0
UNSTEADY_SD_N = 2.0
BELOW_ZERO_N = -5.0
BELOW_ZERO_S = 0.5
RATE_OFF = 0.05
"""A product default: far above the spread of sensor clocks (x-IMU3 states 0.3 %), far below another rate."""
SET_CODES = ("no_reps", "trial_spread")
"""What `set_findings` can say."""


def rep_findings(rep: RepData, repetition: Repetition, force_flags: Floats) -> list[Finding]:
    """Everything to say about one repetition.

    Parameters
    ----------
    rep, repetition
        What was measured and what came of it.
    force_flags
        `SampleFlag` of the force samples inside the repetition.
    """
    sentences = [*_compensations(rep, repetition), *_gaps(rep), *_force_sensor(force_flags)]
    if rep.protocol.contraction is Contraction.ISOMETRIC:
        sentences += _limb(rep)
    if is_strength(rep.protocol):
        sentences += _pull(rep)
    return [Finding(code, sentence, Severity.WARNING, repetition.number) for code, sentence in sentences]


def set_findings(repetitions: Sequence[Repetition], *, strength: bool) -> list[Finding]:
    """What only shows across repetitions: trials that do not agree, none at all."""
    accepted = [rep for rep in repetitions if rep.accepted]
    if not accepted:
        return [Finding("no_reps", "No repetition was found in this set.", Severity.INVALID)]
    if not strength:
        return []
    peaks = sorted(
        (value.value for rep in accepted if (value := rep.metric("peak_force")) and value.measurable),
        reverse=True,
    )
    if len(peaks) < 2:
        return []
    spread = 100.0 * (peaks[0] - peaks[1]) / peaks[0]
    if spread <= SPREAD_PERCENT:
        return []
    advice = "one more, at most five" if len(peaks) < 5 else "rest, and repeat the test another day"
    sentence = f"The best two trials differ by {spread:.0f} %: {advice}."
    return [Finding("trial_spread", sentence, Severity.WARNING)]


def rate_findings(rates: Mapping[Segment, tuple[float, float]]) -> list[Finding]:
    """A motion sensor that sent at another rate than its angles were computed with.

    Parameters
    ----------
    rates
        By segment: the rate used and the rate sent, in Hz; NaN where the recording is too short to say.
    """
    found = []
    for segment, (used_hz, sent_hz) in rates.items():
        if abs(sent_hz / used_hz - 1.0) > RATE_OFF:
            where = segment.value.replace("_", " ")
            sentence = (
                f"The {where} sensor sent {sent_hz:.0f} samples a second, not {used_hz:.0f}: "
                "its angles are off by as much. Set its rate and redo."
            )
            found.append(Finding("wrong_rate", sentence, Severity.INVALID))
    return found


def tare_findings(time_s: Floats, force_n: Floats) -> list[Finding]:
    """A pull that reads below zero for a while: the load was already on when the zero was taken.

    Parameters
    ----------
    time_s, force_n
        (n,) tared and filtered force at the sensor's own rate, in s and N; NaN where nothing is known.
    """
    below = np.nan_to_num(force_n, nan=0.0) < BELOW_ZERO_N
    edges = np.flatnonzero(np.diff(np.concatenate([[0], below.astype(np.int8), [0]])))
    held_s = time_s[edges[1::2] - 1] - time_s[edges[::2]] if len(edges) else np.empty(0)
    if not np.any(held_s > BELOW_ZERO_S):
        return []
    lowest = float(np.nanmin(force_n))
    sentence = f"Force fell to {lowest:.0f} N: the tare was taken under load. Tare again and redo."
    return [Finding("tare_under_load", sentence, Severity.INVALID)]


def _compensations(rep: RepData, repetition: Repetition) -> list[tuple[str, str]]:
    found = []
    for rule, score, state in zip(
        rep.protocol.compensations, repetition.compensations, rep.states, strict=True
    ):
        # A sensor that was never there is said once for the whole set.
        if score.level is Level.UNKNOWN and rule.signal in rep.channels:
            found.append((f"{rule.rule_id}_unseen", f"{rule.label} could not be seen: check its sensor."))
        if score.level is not Level.RED:
            continue
        unit = "°" if rule.unit == "deg" else f" {rule.unit}"
        beyond_s = rep.time_s[int(np.argmax(state.mean > rule.limit.red))]
        when = "before peak" if beyond_s <= rep.peak_s else "after peak"
        ask = "redo?" if rep.protocol.is_test else rule.cue
        found.append((rule.rule_id, f"{rule.label} {score.peak:.0f}{unit} {when}: {ask}"))
    return found


def _limb(rep: RepData) -> list[tuple[str, str]]:
    angle = rep.channels.get(rep.angle)
    if angle is None or not np.isfinite(angle).any():
        return []
    turned = float(np.nanmax(angle) - np.nanmin(angle))
    moved = rep.channels.get("pelvis_moved_deg")
    if moved is not None and np.isfinite(moved).any():
        # The angle is the hip's: a pelvis that turns under a leg held still changes it just as much.
        turned -= float(np.nanmax(moved))
    if turned <= STRAP_SLACK_DEG:
        return []
    return [("strap_slack", f"The leg turned {turned:.0f}° in an isometric pull: tighten the strap.")]


def _gaps(rep: RepData) -> list[tuple[str, str]]:
    watched = {rep.angle: "angle", "force_n": "force"}
    found = []
    for name, word in watched.items():
        values = rep.channels.get(name)
        if values is None or not len(values):
            continue
        missing = float(np.isnan(values).mean())
        if 0 < missing < 1:
            sentence = f"{100 * missing:.0f} % of the {word} is missing: check the sensor's link."
            found.append(("gap", sentence))
    return found


def _force_sensor(flags: Floats) -> list[tuple[str, str]]:
    if np.any(flags.astype(np.int64) & int(SampleFlag.SATURATED)):
        return [("saturation", "The force sensor reached its limit: use a stronger cell.")]
    return []


def _pull(rep: RepData) -> list[tuple[str, str]]:
    found = []
    held, wanted = rep.end_s - rep.start_s, rep.protocol.hold_s
    if wanted and held < HOLD_SHARE * wanted:
        found.append(("too_short", f"Held {held:.1f} s of {wanted:.0f} s: redo, and hold until five."))
    force, onset = rep.native_force(), rep.onset
    if len(force) and onset.baseline_n > max(PRE_TENSION_N, PRE_TENSION_SHARE * float(force.max())):
        sentence = f"The strap already carried {onset.baseline_n:.0f} N before the pull: let go fully first."
        found.append(("pre_tension", sentence))
    if onset.baseline_sd_n > UNSTEADY_SD_N:
        found.append(("unsteady_baseline", "The force was not quiet before the pull: wait, then pull."))
    return found
