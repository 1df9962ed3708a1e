"""What a set was done with and on: surface, resistance, anchor, and how the athlete was spurred on."""

from dataclasses import dataclass

from domain.protocol import Protocol
from domain.typed_number import write_number
from domain.wording import number_text

ENCOURAGEMENTS = ("none", "standard words", "loud")
"""What a station offers; a clinic may write words of its own."""
BAND, WEIGHT, CABLE, FIXED, NO_RESISTANCE = "band", "weight", "cable", "fixed", "none"
RESISTANCES = (NO_RESISTANCE, FIXED, BAND, WEIGHT, CABLE)
"""A *fixed* strap or cell cannot give way; what a band pulls is never turned into newtons."""
_MEASURED = ("load_n", "load_kg", "band_rest_length_m", "band_stretch_m", "anchor_height_m")


@dataclass(frozen=True, slots=True)
class Conditions:
    """What is not known is empty or None. Lengths in metres, loads in newtons or kilograms.

    `order_seed` drew the order of a shuffled battery: the same seed gives the same order again.

    Raises
    ------
    ValueError
        When a length or a load is negative.
    """

    set_up: str = ""
    surface: str = ""
    contraction: str = ""
    tempo: str = ""
    resistance: str = ""
    load_n: float | None = None
    load_kg: float | None = None
    band_maker: str = ""
    band_colour: str = ""
    band_rest_length_m: float | None = None
    band_stretch_m: float | None = None
    anchor_height_m: float | None = None
    attachment: str = ""
    order_seed: int | None = None

    def __post_init__(self) -> None:
        # By name: asking the class for its fields costs more than reading a set from the database.
        for name in _MEASURED:
            value = getattr(self, name)
            if value is not None and not value >= 0:
                raise ValueError(f"The {name.replace('_', ' ')} cannot be {value:g}: write 0 or more.")

    @property
    def load_words(self) -> str:
        """What resisted, in one line: *band: TheraBand red, 0.80 m + 0.40 m*; nothing where not known."""
        if not self.resistance:
            return ""
        band = " ".join(filter(None, (self.band_maker, self.band_colour)))
        lengths = " + ".join(
            f"{number_text(length, 2)} m"
            for length in (self.band_rest_length_m, self.band_stretch_m)
            if length is not None
        )
        loads = [
            f"{write_number(value)} {unit}"
            for value, unit in ((self.load_kg, "kg"), (self.load_n, "N"))
            if value
        ]
        words = ", ".join(filter(None, (band, lengths, *loads)))
        return f"{self.resistance}: {words}" if words else self.resistance


def standard_conditions(protocol: Protocol) -> Conditions:
    """What the protocol asks for; resistance is never assumed, only what somebody said counts."""
    anchor = protocol.anchor
    return Conditions(
        set_up=protocol.variant,
        surface=protocol.surface.value if protocol.surface else "",
        contraction=protocol.contraction.value,
        tempo=protocol.tempo.text if protocol.tempo else "",
        anchor_height_m=anchor.height_m if anchor else None,
        attachment=protocol.attachment.value if protocol.attachment else "",
    )


def varied_tempo(tempo: str, variation: float) -> str:
    """The tempo of a set whose repetitions are longer or shorter by up to `variation`: *3-1-1-0 ±20 %*."""
    return f"{tempo} ±{100 * variation:.0f} %" if tempo and variation > 0 else tempo
