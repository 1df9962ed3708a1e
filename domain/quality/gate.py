"""The quality gate: what is wrong with a repetition or a set, in sentences as a coach says them."""

from collections.abc import Iterator, Sequence

import numpy as np

from domain.channel import Integers
from domain.language import say
from domain.metrics.definition import RepData, is_strength
from domain.protocol import Contraction, Protocol
from domain.quality.catalogue import figure, is_used
from domain.quality.devices import rate_findings, tare_findings
from domain.quality.motion import compensation_findings, limb_findings, slip_findings
from domain.quality.pull import Rest, cell_findings, drift_findings, pull_findings
from domain.results import Finding, Repetition, Severity

__all__ = [
    "SET_CODES",
    "SPREAD_PERCENT",
    "Rest",
    "rate_findings",
    "rep_findings",
    "set_findings",
    "tare_findings",
]

SPREAD_PERCENT = 10.0
MOST_TRIALS = 5
GAP_SHARE = 0.2
"""With more of the force missing a pull is no trial any more: a product default."""
SET_CODES = ("no_reps", "trial_spread")
"""What `set_findings` can say."""
SPOILS_A_TRIAL = ("saturation", "too_short", "gap_too_long")
"""After these a maximal pull does not count: its force is not known, or it was no pull."""
SLIGHT_SHARE = 0.01
"""With less of a signal missing the repetition is as good as whole: told, but no reason to redo it."""


def rep_findings(
    rep: RepData, repetition: Repetition, force_flags: Integers, *, rest: Rest, first_rest: Rest
) -> list[Finding]:
    """Everything to say about one repetition, and whether it still counts.

    Parameters
    ----------
    rep, repetition
        What was measured and what came of it.
    force_flags
        `SampleFlag` of the force samples inside the repetition.
    rest, first_rest
        How limb and force rested before this repetition, and before the first.
    """
    strength = is_strength(rep.protocol)
    said = [*compensation_findings(rep, repetition), *_gaps(rep, strength), *cell_findings(force_flags)]
    if rep.protocol.contraction is Contraction.ISOMETRIC:
        said += limb_findings(rep)
    if strength:
        said += [*pull_findings(rep), *drift_findings(rep, rest, first_rest)]
    said += slip_findings(rep, rest, first_rest)
    return [
        Finding(
            code,
            sentence,
            _severity(code, strength),
            repetition.number,
            rep_counts=not (strength and code in SPOILS_A_TRIAL),
        )
        for code, sentence in said
        if is_used(rep.protocol, code)
    ]


def _severity(code: str, strength: bool) -> Severity:
    if code == "slight_gap":
        return Severity.INFO
    return Severity.INVALID if strength and code in SPOILS_A_TRIAL else Severity.WARNING


def set_findings(
    repetitions: Sequence[Repetition], *, strength: bool, protocol: Protocol | None = None
) -> list[Finding]:
    """What only shows across repetitions: trials that do not agree (not maximal), none at all."""
    accepted = [rep for rep in repetitions if rep.accepted]
    if not accepted:
        said = (
            say("No repetition of this set counts.")
            if repetitions
            else say("No repetition was found in this set.")
        )
        return [Finding("no_reps", said, Severity.INVALID)]
    # More than five are a series, which fatigue spreads.
    if not strength or len(accepted) > MOST_TRIALS:
        return []
    peaks = sorted(
        (value.value for rep in accepted if (value := rep.metric("peak_force")) and value.measurable),
        reverse=True,
    )
    if len(peaks) < 2:
        return []
    spread = 100.0 * (peaks[0] - peaks[1]) / peaks[0]
    if protocol is not None and not is_used(protocol, "trial_spread"):
        return []
    most = SPREAD_PERCENT if protocol is None else figure(protocol, "trial_spread", "percent")
    if spread <= most:
        return []
    advice = (
        say("one more, at most five")
        if len(peaks) < MOST_TRIALS
        else say("rest, and repeat the test another day")
    )
    sentence = say("The best two trials differ by {spread:.0f} %: {advice}.", spread=spread, advice=advice)
    return [Finding("trial_spread", sentence, Severity.WARNING)]


def _gaps(rep: RepData, strength: bool) -> Iterator[tuple[str, str]]:
    for name, word in {rep.angle: "angle", "force_n": "force"}.items():
        values = rep.channels.get(name)
        if values is None or not len(values):
            continue
        missing = float(np.isnan(values).mean())
        if 0 < missing < SLIGHT_SHARE:
            yield "slight_gap", say("Less than 1 % of the {word} is missing.", word=word)
        elif 0 < missing < 1:
            code = "gap_too_long" if strength and name == "force_n" and missing > GAP_SHARE else "gap"
            yield (
                code,
                say(
                    "{missing:.0f} % of the {word} is missing: check the sensor's link.",
                    missing=100 * missing,
                    word=word,
                ),
            )
