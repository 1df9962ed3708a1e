"""The words of a protocol that are one of a few: purpose, contraction, what makes a repetition."""

from enum import StrEnum


class Purpose(StrEnum):
    """A test measures; an exercise trains. Only an exercise pauses for a reset."""

    TEST = "test"
    EXERCISE = "exercise"


class Contraction(StrEnum):
    """How the muscle works."""

    ISOMETRIC = "isometric"
    DYNAMIC = "dynamic"


class RepSource(StrEnum):
    """Which signal carries the repetitions."""

    FORCE = "force"
    ANGLE = "angle"
    BOTH = "both"
    """The angle makes the repetition, and it counts when the force reached its threshold meanwhile."""
    MOTION = "motion"


class Counted(StrEnum):
    """What is counted: repetitions, the seconds of holds and carries, or events such as taps."""

    REPETITIONS = "repetitions"
    SECONDS = "seconds"
    EVENTS = "events"


class Sides(StrEnum):
    """Whether each side does it in turn, one side only, or the body has no side in it."""

    BOTH = "both"
    ONE = "one"
    NONE = "none"


class MakeBreak(StrEnum):
    """A make test pushes against what does not move; in a break test the examiner wins. Never compared."""

    MAKE = "make"
    BREAK = "break"


class Activity(StrEnum):
    """Who moves the limb: the athlete, the athlete with help, or the examiner. Separate tests."""

    ACTIVE = "active"
    ASSISTED = "assisted"
    PASSIVE = "passive"


class PhaseTag(StrEnum):
    """The part of a program or of a visit that it belongs to."""

    WARM_UP = "warm_up"
    MOBILITY = "mobility"
    FOUNDATION = "foundation"
    STRENGTHENING = "strengthening"
    CORE = "core"
    SPORT = "sport"
