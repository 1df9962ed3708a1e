"""What becomes of a command whose device obeys, refuses, goes away in mid-answer, or was gone before."""

from collections.abc import Callable
from typing import cast

import pytest

from drivers.driver import Driver, Link
from drivers.errors import DeviceError, LinkCancelledError
from drivers.streaming.commands import Commands

LINK = cast("Link", None)


class Obeying:
    """A driver that only carries out commands."""

    def __init__(self, answer: Callable[[str], str]) -> None:
        self._answer = answer

    def command(self, _link: Link, name: str, value: float | None) -> str:
        return self._answer(f"{name} {value}")


def commands(answer: Callable[[str], str]) -> Commands:
    return Commands(cast("Driver", Obeying(answer)))


def raising(error: Exception) -> Callable[[str], str]:
    def answer(_asked: str) -> str:
        raise error

    return answer


def test_commands_are_carried_out_one_by_one_in_their_order() -> None:
    waiting = commands(str.upper)
    first, second = waiting.give("tare", None), waiting.give("set_rate", 50.0)
    assert waiting.carry_out_one(LINK)
    assert (first.result(0), second.done()) == ("TARE NONE", False)
    assert waiting.carry_out_one(LINK)
    assert second.result(0) == "SET_RATE 50.0"
    assert not waiting.carry_out_one(LINK)


def test_a_refusal_is_the_answer_and_the_link_goes_on() -> None:
    waiting = commands(raising(DeviceError("Unload it.")))
    answer = waiting.give("tare", None)
    assert waiting.carry_out_one(LINK)
    with pytest.raises(DeviceError, match="Unload it"):
        answer.result(0)


def test_a_command_that_was_broken_off_is_told_and_ends_the_link() -> None:
    waiting = commands(raising(LinkCancelledError("Stopped.")))
    answer = waiting.give("tare", None)
    with pytest.raises(LinkCancelledError):
        waiting.carry_out_one(LINK)
    with pytest.raises(DeviceError, match="'tare' was broken off"):
        answer.result(0)


def test_what_waits_when_the_link_is_lost_is_refused() -> None:
    waiting = commands(str.upper)
    answers = [waiting.give("tare", None) for _ in range(2)]
    waiting.refuse_all()
    assert all("lost before 'tare'" in str(answer.exception(0)) for answer in answers)
    assert not waiting.carry_out_one(LINK)
