"""Which sensor sits where, and which were added by name: kept with the settings, by device key."""

from collections.abc import Mapping

from app.settings import SettingsFile
from domain.channel import Segment


class SensorMemory:
    """Reads and writes the sensors' part of the settings."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    @property
    def placements(self) -> Mapping[str, Segment]:
        """Where each known sensor sits; a place this version does not know is passed over."""
        known = {segment.value for segment in Segment}
        stored = self._settings.values.placements
        # The file may have been edited by hand: what it should not hold costs a choice, never the start.
        items = stored.items() if isinstance(stored, dict) else ()
        return {key: Segment(name) for key, name in items if name in known}

    @property
    def addresses(self) -> tuple[str, ...]:
        """Sensors that no list of ports shows, such as `lsl:Force plate`."""
        stored = self._settings.values.addresses
        return tuple(str(address) for address in stored) if isinstance(stored, list) else ()

    @property
    def sends(self) -> bool:
        """Whether samples are sent to other programs."""
        return self._settings.values.sends_lsl is True

    def note_sending(self, *, on: bool) -> None:
        """Remember whether samples are sent to other programs."""
        self._settings.change("sends_lsl", on)

    def note_place(self, key: str, segment: Segment) -> None:
        """Remember where a sensor sits."""
        places = {known: place.value for known, place in self.placements.items()}
        self._settings.change("placements", {**places, key: segment.value})

    def note_address(self, address: str) -> None:
        """Remember a sensor that answered at an address."""
        if address not in self.addresses:
            self._settings.change("addresses", [*self.addresses, address])
