"""The sentences of the page: for the coach with figures, for the athlete in plain words."""

import re
from datetime import UTC, datetime, timedelta

from domain.athlete import Side
from domain.dated import AthleteEvent, Injury
from domain.library import load_protocol
from domain.progress.happenings import Diary, Kind
from domain.progress.plain_story import athlete_story
from domain.progress.reading import Progress, progress_of
from domain.progress.series import ProgressSet
from domain.progress.story import coach_story
from domain.results import MetricValue
from tests.domain.progress.cases import ANA, FIRST, a_visit, on_device

TODAY = FIRST + timedelta(weeks=12)
ROM = load_protocol("seated_hip_er_rom")
FORBIDDEN = (
    "mdc",
    "sem",
    "interval",
    "significan",
    "statistic",
    "baseline",
    "percentile",
    "measurement error",
)


def page(sets: list[ProgressSet], **more: object) -> Progress:
    return progress_of(ANA, sets, today=TODAY, zone=UTC, **more)  # type: ignore[arg-type]


def full() -> Progress:
    sets = []
    for week in range(0, 13, 2):
        drift = MetricValue("score_slope", -3.0 + 0.2 * week, "% per rep", 0.4)
        right = a_visit(week, 40 + 1.5 * week, baseline=week == 0, more=(drift,))
        left = a_visit(week, 40 - 1.5 * week, side=Side.LEFT, baseline=week == 0)
        sets += [right, left]
        sets.append(a_visit(week, 38.0, metric="peak_angle", protocol=ROM, baseline=week == 0))
    return page(sets)


def test_the_coach_reads_the_change_and_what_the_test_can_tell_apart() -> None:
    story = coach_story(full())
    still = coach_story(page([a_visit(0, baseline=True), a_visit(6, 41.0)]))
    (up,) = story.improved
    assert up.startswith("Right seated hip ER is really stronger than at baseline: +45")
    assert "beyond the 30" in up
    assert "really weaker" in story.worse[0]
    assert "cannot tell from measurement error" in still.within[0]
    assert "no verdict. No test-retest error is known" in story.open[0]


def test_the_size_told_apart_and_the_change_are_on_one_scale() -> None:
    # 26 % of the mean of both is 30 % of the baseline upwards: just below must not be called real.
    for gain, real in ((0.29, False), (0.31, True)):
        story = coach_story(page([a_visit(0, 40.0, baseline=True), a_visit(12, 40.0 * (1 + gain))]))
        assert bool(story.improved) is real
        assert ("30" in (story.improved or story.within)[0]) is True


def test_holding_technique_through_the_set_is_celebrated() -> None:
    assert any("Less technique is lost" in one for one in coach_story(full()).celebrate)


def test_noise_is_not_celebrated() -> None:
    wobble = (0.3, -0.4, 0.1, -0.2, 0.4, -0.3, 0.2)
    sets = [
        a_visit(2 * i, 40.0, more=(MetricValue("score_slope", w, "% per rep", 0.4),))
        for i, w in enumerate(wobble)
    ]
    assert coach_story(page(sets)).celebrate == ()


def test_what_cannot_be_compared_is_said_with_its_reason() -> None:
    sets = [on_device(a_visit(0, baseline=True), "old"), a_visit(4, 90.0)]
    (said,) = coach_story(page(sets)).open
    assert "The sensors differ" in said or "Other sensors" in said


def test_the_athlete_reads_short_plain_sentences() -> None:
    story = athlete_story(full())
    words = [one for _, group in story.groups for one in group]
    assert any("stronger by 45" in one for one in words)
    assert any("Talk with your coach" in one for one in words)
    assert not [bad for one in words for bad in FORBIDDEN if bad in one.lower()]
    assert reading_grade(" ".join(words)) <= 8


def test_a_change_without_a_known_error_has_no_verdict() -> None:
    sets = [a_visit(0, 40.0, accepted=2, baseline=True), a_visit(6, 90.0, accepted=2)]
    story = coach_story(page(sets))
    assert story.open[0].startswith("Right seated hip ER: +125")
    assert "no verdict" in story.open[0]
    assert not any(group for name, group in story.groups if name != "open")
    assert not any(group for _, group in athlete_story(page(sets)).groups)


def test_injuries_pain_and_answers_stand_on_the_axis_once() -> None:
    at = datetime(2026, 2, 2, 9, tzinfo=UTC)
    events = [
        AthleteEvent("1", "ana", "pain stop", at, "Sharp, groin"),
        AthleteEvent(
            "2", "ana", "before a set", at, "Warm-up done. Asked before a maximal test: none applies."
        ),
        AthleteEvent(
            "3", "ana", "before a set", at, "Warm-up done. Asked before a maximal test: acute injury."
        ),
    ]
    injuries = [Injury("i", "ana", "groin", Side.RIGHT, happened_on=FIRST)]
    stray = [a_visit(0), on_device(a_visit(1), "other")]
    found = page(stray, diary=Diary(injuries, events)).happenings
    assert [one.kind for one in found] == [Kind.INJURY, Kind.BREAK, Kind.ANSWER, Kind.PAIN]
    assert found[0].words == "Injury: Right groin"


def reading_grade(text: str) -> float:
    """Flesch-Kincaid grade; syllables are groups of vowels."""
    sentences = max(1, len(re.findall(r"[.!?](\s|$)", text)))
    words = re.findall(r"[A-Za-z]+", text)
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", re.sub(r"e$", "", word.lower())))) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59
