"""What a protocol asks the coach to see or feel, because no sensor does: one of a few words, or a number."""

import math
from dataclasses import dataclass

from domain.language import plain
from domain.wording import with_unit


@dataclass(frozen=True, slots=True)
class Observation:
    """A question to the coach about a set.

    `name` is stored, `ask` is read. With `choices` the answer is one of these words; without any it is a
    number in `unit`. Where `if_empty` says what no answer means, none is asked for.
    """

    name: str
    ask: str
    choices: tuple[str, ...] = ()
    unit: str = ""
    if_empty: str = ""

    def fits(self, answer: str) -> bool:
        """Whether an answer can be kept; none can always."""
        if not answer or self.choices:
            return not answer or answer in self.choices
        try:
            return math.isfinite(float(answer))
        except ValueError:
            return False

    def words(self, answer: str) -> str:
        """The answer as it is read, with its unit; what no answer means, or nothing."""
        if not answer:
            return self.if_empty
        return plain(answer) if self.choices else with_unit(answer, self.unit)


def in_words(
    observations: tuple[Observation, ...], found: tuple[tuple[str, str], ...]
) -> list[tuple[str, str]]:
    """Question and answer of everything that was answered, or whose silence says something.

    Where nobody was asked (`found` is empty) nothing is said; an answer to a question that the protocol has
    no more stands with its name.
    """
    if not found:
        return []
    answers = dict(found)
    told = [(one.ask, one.words(answers.pop(one.name, ""))) for one in observations]
    return [(ask, words) for ask, words in (*told, *answers.items()) if words]
