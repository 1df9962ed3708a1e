"""What the athlete saw differs by its mode or by its share, and a set without it afterwards is a probe."""

from dataclasses import replace

import pytest

from domain.athlete import Side
from domain.biofeedback.exposure import Exposure, FeedbackMode
from domain.change.comparability import differences
from domain.change.rules.feedback import is_probe, share_shown
from domain.change.set_conditions import SetConditions
from tests.domain.report_cases import header, isometric_result

RESULT = isometric_result()
HEADER = header("seated_hip_er", Side.RIGHT)
BASE = SetConditions(RESULT, HEADER)


def seen(*shown: bool) -> tuple[Exposure, ...]:
    """What the athlete saw of the first repetitions."""
    return tuple(Exposure(number, FeedbackMode.FADED, one) for number, one in enumerate(shown, start=1))


@pytest.mark.parametrize(
    ("first", "second", "differs"),
    [
        ((True, False), (True, False), False),
        ((True, True), (True, False), True),
        ((True, False), (), False),
        ((), (), False),
    ],
)
def test_the_same_mode_with_another_share_of_reps_seen_is_other_feedback(
    first: tuple[bool, ...], second: tuple[bool, ...], differs: bool
) -> None:
    pair = [replace(BASE, exposures=seen(*shown)) for shown in (first, second)]
    assert ["feedback"] * differs == [item.code for item in differences(*pair)]


def test_only_reps_that_count_are_asked_what_was_seen() -> None:
    reps = RESULT.repetitions
    counting = [rep.number for rep in reps if rep.accepted]
    rejected = replace(RESULT, repetitions=(replace(reps[0], accepted=False), *reps[1:]))
    shown = tuple(Exposure(n, FeedbackMode.FADED, n == counting[0]) for n in counting)
    assert share_shown(replace(BASE, exposures=shown)) == pytest.approx(1 / len(counting))
    assert share_shown(replace(BASE, result=rejected, exposures=shown)) == 0.0
    assert share_shown(BASE) is None


def test_a_hidden_set_after_one_with_feedback_is_a_retention_probe() -> None:
    hidden = replace(BASE, header=replace(HEADER, feedback_mode="hidden"))
    assert is_probe(BASE, hidden) and not is_probe(hidden, BASE) and not is_probe(hidden, hidden)
    (found,) = differences(BASE, hidden)
    assert "retention probe" in found.sentence
    assert "retention probe" not in differences(hidden, BASE)[0].sentence
