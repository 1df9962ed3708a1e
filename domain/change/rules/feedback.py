"""What the athlete saw and heard in two sets: feedback, a retention probe, encouragement."""

from domain.biofeedback.exposure import FeedbackMode
from domain.change.set_conditions import Difference, Forbids, Found, SetConditions
from domain.language import say

SHARE_TOLERANCE = 0.25
"""Feedback raises an effort by up to 16 %: in a quarter of the reps it moves their mean by at most 4 %."""
_RAISES = say("it changes a maximal effort by 10-16 %")


def mode_and_share(a: SetConditions, b: SetConditions) -> Found:
    """Another mode of feedback, or the same one seen in another share of the reps."""
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


def encouragement(a: SetConditions, b: SetConditions) -> Found:
    """Spurred on in other words."""
    if a.spurred_on and b.spurred_on and a.spurred_on != b.spurred_on:
        said = f"{a.spurred_on}, {b.spurred_on}"
        sentence = say("The encouragement differs ({said}): {raises}.", said=said, raises=_RAISES)
        yield Difference(
            "encouragement",
            sentence,
            Forbids.EVERYTHING,
            say("Other encouragement: {raises}.", raises=_RAISES),
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
