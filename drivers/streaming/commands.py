"""Commands to a device: given by any thread, carried out one by one by the thread that reads."""

import queue
from concurrent.futures import Future
from dataclasses import dataclass, field

from domain.language import say
from drivers.driver import Driver, Link
from drivers.errors import DeviceError, LinkCancelledError


@dataclass(frozen=True, slots=True)
class _Command:
    name: str
    value: float | None
    answer: "Future[str]" = field(default_factory=Future)


class Commands:
    """The commands that wait for their turn; the future of each holds its answer or a DeviceError."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._waiting = queue.SimpleQueue[_Command]()

    def give(self, name: str, value: float | None) -> "Future[str]":
        """Have a command carried out; the future holds the device's answer."""
        command = _Command(name, value)
        self._waiting.put(command)
        return command.answer

    def carry_out_one(self, link: Link) -> bool:
        """Carry out the command that waits longest; False when none waits."""
        if self._waiting.empty():
            return False
        command = self._waiting.get()
        try:
            answer = self._driver.command(link, command.name, command.value)
        except LinkCancelledError:
            command.answer.set_exception(
                DeviceError(say("'{command}' was broken off.", command=command.name))
            )
            raise
        except DeviceError as error:
            command.answer.set_exception(error)
        else:
            command.answer.set_result(answer)
        return True

    def refuse_all(self) -> None:
        """The link is gone: nothing that waits will be sent."""
        while not self._waiting.empty():
            command = self._waiting.get()
            command.answer.set_exception(
                DeviceError(say("The link was lost before '{command}' was sent.", command=command.name))
            )
