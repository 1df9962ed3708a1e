"""What is asked before the first set of a visit, and before a maximal test."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from domain.language import say
from domain.protocol import Protocol, RepSource
from domain.wording import lower_first


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to tick; `key` is stored, `words` are read."""

    key: str
    words: str


WARM_UP = (
    Check("warm", say("Warmed up with easy movement")),
    Check("practised", say("Tried the movement at easy effort, both sides")),
    Check("free", say("No pain at rest and none in the practice")),
    Check("told", say("Told to stop at once when something hurts")),
)
MAXIMAL_QUESTIONS = (
    Check("surgery", say("Recent surgery")),
    Check("hip_replacement", say("Hip replacement or arthroscopy")),
    Check("acute_injury", say("Acute injury")),
    Check("heart", say("Heart or blood-pressure limits")),
    Check("knee_ligaments", say("Injury of the inner or a cruciate knee ligament (MCL, ACL)")),
)
"""A pull at the ankle loads the knee in valgus: the ligaments are asked for too."""


@dataclass(frozen=True, slots=True)
class BeforeSet:
    """What was ticked: warm-up checks, questions that apply, and whether a clinician cleared it.

    `battery` is what was ticked of the warm-up that a battery brings, in its own words; with `everything`
    all of it was, whatever it is.
    """

    warm_up: frozenset[str] = frozenset()
    applies: frozenset[str] = frozenset()
    asked: bool = False
    cleared: bool = False
    battery: tuple[str, ...] = ()
    everything: bool = False

    def trouble(self, *, maximal: bool, battery: Sequence[str] = ()) -> str:
        """What still stands in the way of a set, as a sentence; nothing when it may begin.

        `battery` is the warm-up that the battery of the visit asks for.
        """
        missing = [check.words for check in WARM_UP if check.key not in self.warm_up]
        missing += [words for words in battery if not self.everything and words not in self.battery]
        if missing:
            return say("Tick the warm-up first: {missing}.", missing=lower_first(missing[0]))
        if maximal and not self.asked:
            return say("Ask the five questions before a maximal test, then tick that they were asked.")
        if maximal and self.applies and not self.cleared:
            return say(
                "Not a maximal test today: {applies}. Go on only when a clinician has cleared it, or "
                "choose another exercise.",
                applies=words_of(self.applies),
            )
        return ""

    def note(self) -> str:
        """For the record of the visit."""
        said = "Warm-up done." if len(self.warm_up) == len(WARM_UP) else "Warm-up not done."
        said = " ".join([said, *(words if words.endswith(".") else f"{words}." for words in self.battery)])
        if not self.asked:
            return said
        applies = words_of(self.applies) or "none applies"
        cleared = "; cleared by a clinician" if self.applies and self.cleared else ""
        return f"{said} Asked before a maximal test: {applies}{cleared}."


def words_of(keys: Collection[str]) -> str:
    """The questions that apply, in their order."""
    return ", ".join(check.words.lower() for check in MAXIMAL_QUESTIONS if check.key in keys)


def is_maximal(protocol: Protocol) -> bool:
    """Whether a protocol asks for all the athlete has: a test of force that is not submaximal."""
    return protocol.is_test and protocol.effort != "submaximal" and protocol.rep_source is RepSource.FORCE


ALL_CLEAR = BeforeSet(warm_up=frozenset(check.key for check in WARM_UP), asked=True, everything=True)
"""Everything ticked, nothing applies."""
