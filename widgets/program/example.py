"""A program with invented content, for the gallery and the tests of its views."""

from datetime import date, timedelta

from widgets.program.shown import (
    ShownDay,
    ShownGate,
    ShownNotice,
    ShownPhase,
    ShownProgram,
    ShownSuggestion,
    ShownWeek,
)

TODAY = date(2026, 11, 4)
_MONDAY = TODAY - timedelta(days=2)


def week(monday: date = _MONDAY) -> tuple[ShownDay, ...]:
    """Hard, due, ahead, and a day left open."""
    return (
        ShownDay(
            "a",
            "Foundation day",
            "hard",
            monday,
            8,
            8,
            "done",
            "good",
            ("Side-lying ER R 2/2", "Clamshell R 2/2"),
        ),
        ShownDay(
            "b",
            "Mobility day",
            "mobility",
            monday + timedelta(2),
            0,
            2,
            "due today",
            "accent",
            ("Clamshell R 0/1",),
        ),
        ShownDay(
            "c", "Foundation day", "hard", monday + timedelta(4), 0, 8, "ahead", "", ("Side-lying ER R 0/2",)
        ),
        ShownDay("d", "Stability day", "stability", None, 1, 2, "partly done", "amber", ("Dead bug 1/2",)),
    )


def weeks() -> tuple[ShownWeek, ...]:
    """The weeks of the month, two hard days too close in one."""
    first = _MONDAY - timedelta(weeks=1)
    return tuple(
        ShownWeek(
            first + timedelta(weeks=number),
            week(first + timedelta(weeks=number)),
            {first + timedelta(weeks=number, days=5): 3} if number == 0 else {},
            frozenset({first + timedelta(weeks=2, days=3), first + timedelta(weeks=2, days=4)}),
        )
        for number in range(6)
    )


def suggestion() -> ShownSuggestion:
    """A step back after discomfort."""
    return ShownSuggestion(
        "s",
        "Side-lying ER, right: load 1 kg instead of 1.5 kg",
        "Discomfort 4 of 10 is in the amber: go back a small step and watch it.",
        "Rule pain, version 1. Amber of the pain traffic light; the size of the step is unverified.",
        "less",
        can_accept=True,
        fields={"sets": "3", "repetitions": "10", "tempo": "3-1-1-0", "load": "1 kg"},
    )


def program() -> ShownProgram:
    """Ana in the second week of the foundation."""
    begun = _MONDAY - timedelta(weeks=1)
    middle = begun + timedelta(weeks=5)
    return ShownProgram(
        athlete_id="ana",
        athlete="Ana Ferreira",
        title="Hip rotation, back to sport",
        phase_line="Foundation, week 2 of 5",
        today=TODAY,
        phases=(
            ShownPhase("Foundation", begun, middle, current=True),
            ShownPhase("Strengthening with sport drills", middle, middle + timedelta(weeks=7)),
        ),
        week=week(),
        frequency=((3, 3), (1, 4)),
        gates=(
            ShownGate(
                "Torque per body mass at least 0.4 Nm/kg",
                "met",
                "good",
                "Left: 0.52 Nm/kg ±0.05 against at least 0.4 Nm/kg.",
                "Unverified starting value: set it from your own athletes.",
            ),
            ShownGate(
                "Torque per body mass at least 0.4 Nm/kg",
                "cannot be told apart",
                "amber",
                "Right: 0.42 Nm/kg ±0.08 against at least 0.4 Nm/kg: the threshold lies inside the error.",
                "Unverified starting value: set it from your own athletes.",
                "torque",
            ),
            ShownGate(
                "Limb symmetry index (LSI) at least 90 %",
                "not yet",
                "neutral",
                "81 % ±11 against at least 90 %.",
                "Shown, never decides: expert consensus, not a proof.",
            ),
        ),
        suggestions=(suggestion(),),
        said=("Clamshell, left: stay as it is, effort (RPE) not rated",),
        notices=(
            ShownNotice(
                "calendar-x",
                "Thu 12 Nov and Fri 13 Nov are both hard: put 1 mobility or rest day between them.",
            ),
            ShownNotice("clock", "Mobility check due: the last was 20 days ago, 14 are asked for."),
            ShownNotice(
                "prohibit",
                "Closed since 2 Nov 2026: sharp pain (groin) in Clamshell, left.",
                "red",
                "Note a pain-free visit",
                "pain_free",
            ),
        ),
        can_start=True,
    )
