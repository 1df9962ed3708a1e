"""The same story in the athlete's words: short sentences, no figures of statistics, nothing to fear."""

from domain.change.comparison import Verdict
from domain.language import say
from domain.progress.drift import Drift
from domain.progress.measures import DRIFT, Panel
from domain.progress.reading import Progress
from domain.progress.series import Series
from domain.progress.story import LEAST_STREAK, Story, change_text, drift_groups, spoken_findings
from domain.progress.verdict import NO_BASELINE, ONLY_BASELINE, Finding
from domain.wording import MINUS, lower_first

_WAYS = {
    "external rotation": say("turning out"),
    "internal rotation": say("turning in"),
    "abduction": say("moving out to the side"),
    "adduction": say("squeezing in"),
    "flexion": "bending",
    "extension": "straightening",
}
_WORDS = {
    "strength": (say("is stronger"), say("is weaker")),
    "reach": (say("moves further"), say("moves less far")),
    "level": (say("has a higher score"), say("has a lower score")),
}


def athlete_story(progress: Progress) -> Story:
    """The groups of `coach_story`, for the athlete to read."""
    spoken = spoken_findings(progress.findings)
    better = [one for group in drift_groups(progress.drifts, better=True) for one in group[:1]]
    worse = [one for group in drift_groups(progress.drifts, better=False) for one in group[:1]]
    return Story(
        improved=_once([_real(one) for one in spoken if one.gained is True]),
        within=_once([_within(one) for one in spoken if one.verdict is Verdict.NOT_DISTINGUISHABLE]),
        worse=_once([*(_real(one) for one in spoken if one.gained is False), *map(_drift, worse)]),
        celebrate=_once([*map(_drift, better), *_streak(progress)]),
        open=_once([_open(one) for one in spoken if one.verdict in (None, Verdict.NOT_COMPARABLE)]),
    )


def _once(sentences: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sentences))


def _body(series: Series) -> str:
    """*Your right hip, turning out,* as the beginning of a sentence."""
    protocol = series.protocol
    way = _WAYS.get(protocol.movement, "")
    place = say("Your {side} {joint}", side=series.side.value, joint=protocol.joint or protocol.region)
    return f"{place} ({way})" if way else place


def _real(one: Finding) -> str:
    up = one.row is not None and one.row.change > 0
    words = _WORDS[_kind(one.series)][0 if up else 1]
    size = change_text(one).replace("+", "").replace(MINUS, "")
    amount = say(" by {size}", size=size)
    end = (
        say("This change is real.")
        if one.gained
        else say("This change is real. Talk with your coach about it.")
    )
    return f"{_body(one.series)} {words}{amount}. {end}"


def _within(one: Finding) -> str:
    return say(
        "{series} is about the same. The test cannot see a change this small.", series=_body(one.series)
    )


def _open(one: Finding) -> str:
    if one.reason == ONLY_BASELINE:
        return say("{series} has its first test. Next time we can see a change.", series=_body(one.series))
    if one.reason == NO_BASELINE:
        return say("{series} was tried once. The next test is your start.", series=_body(one.series))
    return say(
        "{series} was tested in a new way. We cannot put it next to your first test.",
        series=_body(one.series),
    )


def _drift(one: Drift) -> str:
    better = one.better is True
    name = lower_first(one.series.protocol.title)
    if one.series.measure.name == DRIFT or one.series.measure.panel is Panel.FATIGUE:
        words = say("You tire less") if better else say("You tire sooner")
    else:
        words = say("Your body stays in line better") if better else say("Your body slips out of line more")
    return say("{words} in the {name}.", words=words, name=name)


def _streak(progress: Progress) -> list[str]:
    weeks = progress.full_weeks
    return (
        [say("You did every session for {weeks} weeks in a row. Well done!", weeks=weeks)]
        if weeks >= LEAST_STREAK
        else []
    )


def _kind(series: Series) -> str:
    return {Panel.STRENGTH: "strength", Panel.MOBILITY: "reach"}.get(series.measure.panel, "level")
