"""What a search says about each port, kept per port: the rows of the ports that hold no known sensor."""

from collections.abc import Collection, Sequence

from drivers.ports import PortInfo
from widgets.devices.sensors import PortRow

_STEPS = ("Listening on ", "Asking ")
_QUIET = ("Nothing answers", "No known sensor", *_STEPS)
# What follows is the way to say it on the command line.
_UNCLEAR = ", by connecting "
_STOPPED = "The search was stopped before anything was heard here."


class PortNotes:
    """The last sentence about each port of a search; sentences come in from the search as they are told."""

    def __init__(self) -> None:
        self._ports: dict[str, PortInfo] = {}
        self._said: dict[str, str] = {}
        self._steps = 0
        self._share = 0.0

    @property
    def share(self) -> float:
        """How much of the search is done, 0-1: an estimate, for a port that talks nonsense takes longest."""
        return self._share

    def begin(self, ports: Sequence[PortInfo]) -> None:
        """A search looks at these; what was said of others stays when one port alone is asked."""
        searched = {port.name: port for port in ports}
        if not all(port.chosen for port in ports):
            self._ports, self._said = {}, {}
        self._ports |= searched
        self._said |= dict.fromkeys(searched, "Waiting to be listened to.")
        self._steps = 6 * max(1, len(searched))
        self._share = 0.03

    def take(self, sentence: str) -> None:
        """Keep a sentence with the port it speaks of."""
        # The longest name first: ttyUSB1 is in ttyUSB12 too.
        name = next((n for n in sorted(self._ports, key=len, reverse=True) if n in sentence), None)
        if name is not None:
            self._said[name] = sentence
        self._share += (0.98 - self._share) / self._steps

    def end(self) -> None:
        """The search is over: what was still under way was stopped."""
        for name, sentence in self._said.items():
            if sentence.startswith((*_STEPS, "Waiting")):
                self._said[name] = _STOPPED

    def rows(self, in_use: Collection[str]) -> list[PortRow]:
        """One row per port that is not `in_use` by a sensor."""
        return [
            _row(port, self._said[name])
            for name, port in self._ports.items()
            if name not in in_use and name in self._said
        ]


def _row(port: PortInfo, sentence: str) -> PortRow:
    quiet = sentence.startswith((*_QUIET, "Waiting", _STOPPED))
    silent = sentence.startswith(("Nothing answers", "No known sensor"))
    words, unclear, _ = sentence.partition(_UNCLEAR)
    return PortRow(
        name=port.name,
        title=port.title,
        text=f"{words}." if unclear else sentence,
        level="" if quiet else "amber",
        is_unclear=bool(unclear),
        may_be_asked=silent and not port.simulated and ":" not in port.name.removeprefix("COM"),
    )
