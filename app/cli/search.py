"""Looking for the sensors that a command was given, telling what goes on meanwhile."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from app.cli.output import note
from domain.timebase import Clock
from drivers.discovery import find_devices
from drivers.recognition import FoundDevice
from drivers.registry import DriverRegistry


class Search:
    """One search on some ports; a port that talks nonsense takes most of a minute, which is not silent."""

    def __init__(
        self,
        ports: Sequence[str],
        *,
        registry: DriverRegistry,
        clock: Clock,
        drivers: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._said: list[str] = []
        self.found: list[FoundDevice] = find_devices(
            clock=clock, registry=registry, ports=ports, on_progress=self._tell
        )
        answered = {device.port for device in self.found}
        # What fits several sensors alike is no answer: there the word of the user decides.
        for port, driver_id in drivers.items():
            if port not in answered:
                only = DriverRegistry([registry.get(driver_id)])
                self.found += find_devices(clock=clock, registry=only, ports=[port], on_progress=self._tell)

    def trouble_on(self, port: str) -> str:
        """Why nobody was found on `port`."""
        heard = [sentence for sentence in self._said if port in sentence]
        return heard[-1] if heard else f"Nothing answers on {port}: plug the sensor in."

    def _tell(self, sentence: str) -> None:
        self._said.append(sentence)
        # What came of it has a colon, and is told by the command itself, once.
        if ": " not in sentence:
            note(sentence)
