"""Evidence cards and bands with their source: cards are read, they colour nothing and gate nothing."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from domain.language import say
from domain.library.fields import QUALITIES, Fields
from domain.protocol import Protocol

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class EvidenceCard:
    """What a study found. There is no number in it that a value could be held against, on purpose."""

    card_id: str
    title: str
    text: str
    region: str
    movements: tuple[str, ...]
    source: str
    quality: str


@dataclass(frozen=True, slots=True)
class Threshold:
    """Amber and red of something that is no compensation; `applies_to` is what they were made for."""

    threshold_id: str
    label: str
    amber: float
    red: float
    unit: str
    applies_to: tuple[str, ...]
    source: str
    population: str
    quality: str

    @property
    def is_starting_value(self) -> bool:
        """Whether it was not read in a source: shown as editable, and said so."""
        return self.quality == "unverified"


def load_cards(folder: Path | None = None) -> tuple[EvidenceCard, ...]:
    """The clinic's cards (`evidence*.toml` in `folder`), then those that ship and have no namesake there."""
    found: dict[str, EvidenceCard] = {}
    for fields in _tables("evidence", "cards", folder):
        card = EvidenceCard(
            card_id=fields.text("id"),
            title=fields.text("title"),
            text=fields.text("text"),
            region=fields.text("region"),
            movements=fields.texts("movements"),
            source=fields.text("source"),
            quality=fields.one_of("quality", QUALITIES),
        )
        fields.close()
        found.setdefault(card.card_id, card)
    return tuple(found.values())


def load_thresholds(folder: Path | None = None) -> dict[str, Threshold]:
    """Bands by id, the clinic's (`thresholds*.toml` in `folder`) before those that ship."""
    found: dict[str, Threshold] = {}
    for fields in _tables("thresholds", "thresholds", folder):
        one = Threshold(
            threshold_id=fields.text("id"),
            label=fields.text("label"),
            amber=fields.number("amber", low=0, high=1e6),
            red=fields.number("red", low=0, high=1e6),
            unit=fields.text("unit"),
            applies_to=fields.texts("applies_to"),
            source=fields.text("source"),
            population=fields.text("population"),
            quality=fields.one_of("quality", QUALITIES),
        )
        if one.red < one.amber:
            raise fields.error(
                "red",
                say("is {red:g}", red=one.red),
                say("a number from amber, {amber:g}, up", amber=one.amber),
            )
        fields.close()
        found.setdefault(one.threshold_id, one)
    return found


def cards_for(cards: tuple[EvidenceCard, ...], protocol: Protocol) -> tuple[EvidenceCard, ...]:
    """The cards about this protocol's movement."""
    return tuple(c for c in cards if c.region == protocol.region and protocol.movement in c.movements)


def _tables(stem: str, name: str, folder: Path | None) -> list[Fields]:
    files = [*(sorted(folder.glob(f"{stem}*.toml")) if folder is not None else []), _FOLDER / f"{stem}.toml"]
    tables: list[Fields] = []
    for file in files:
        fields = Fields(file.name, tomllib.loads(file.read_text(encoding="utf-8")))
        tables += fields.tables(name)
        fields.close()
    return tables
