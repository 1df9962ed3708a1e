"""OpenScale lines to samples, and its menu to answers."""

import re

from domain.channel import MISSING_RAW
from drivers.decoder import Reply
from drivers.reading.decimals import NUMBER_OR_NOT, in_nanonewtons, scaled
from drivers.reading.flags import converter_flags
from drivers.reading.lines import LineDecoder, reply_table

WRAP = 2**32
_LONGEST_WRAP_GAP = 60_000
_CONVERTER_BITS = 24
_TEMPERATURE_DECIMALS = 2
_SAMPLE = re.compile(rb"(?:(-?\d{1,10}),)?(" + NUMBER_OR_NOT + rb"),(kg|lbs),((?:-?[\d.]{1,12},){0,3})")
_COUNTS = re.compile(rb"-?\d{1,8}")
_DEGREES = re.compile(rb"-?\d{1,4}\.\d{1,4}|0")
_REPLIES = reply_table(
    (
        (rb"Serial Load Cell Converter version (\S+)", "version"),
        (rb"By SparkFun Electronics", "maker"),
        (rb"(No remote sensor found|Remote temperature sensor detected)", "remote"),
        (rb"Minimum time between reports: (\d+)", "minimum_ms"),
        (rb"Press x to bring up settings\.?", "hint"),
        (rb"Readings:", "readings"),
        (rb"System Configuration", "menu"),
        (rb"Exiting", "exiting"),
        (rb"(?:Getting )?Tare point: (-?\d+)", "tare"),
        (rb"1\) Tare scale to zero \[(-?\d+)\]", "menu_tare"),
        (rb"2\) Calibrate scale \[(-?\d+)\]", "menu_factor"),
        (rb"3\) Timestamp \[(On|Off)\]", "menu_timestamp"),
        (rb"4\) Set report rate \[(\d+)\]", "menu_period_ms"),
        (rb"6\) Change units of measure \[(kg|lbs)\]", "menu_unit"),
        (rb"9\) Local temp \[(On|Off)\]", "menu_local"),
        (rb"r\) Remote temp \[(On|Off)\]", "menu_remote"),
        (rb"q\) Raw reading \[(On|Off)\]", "menu_raw"),
        (rb"t\) Serial trigger \[(On|Off)\]", "menu_trigger"),
        (rb"c\) Trigger character: \[(\d+).*", "menu_trigger_character"),
        (rb"[1-9a-z]\) .*", "menu_line"),
        (rb"(Place known weight.*|Please enter the weight.*)", "calibrating"),
    )
)


class OpenScaleDecoder(LineDecoder):
    """Force in nanonewtons, raw counts and both temperatures, whichever the board is set to send.

    The optional columns have no names: the menu tells which are on; before it was seen, whole numbers are
    counts and the first decimal one is the temperature on the board.

    Parameters
    ----------
    timed
        Whether lines begin with the board's milliseconds; those of the other kind are errors.
    """

    prompt = b">"

    def __init__(self, *, timed: bool) -> None:
        super().__init__(wrap=WRAP if timed else 0, longest_wrap_gap=_LONGEST_WRAP_GAP)
        self._timed = timed
        self._seen_timed: bool | None = None
        self._menu: dict[str, bool] = {}

    def take_line(self, text: bytes) -> None:
        """A sample, a line of the menu, or words."""
        if match := _SAMPLE.fullmatch(text):
            self._take_sample(*match.groups())
        elif name := self.answer(text, _REPLIES):
            if name in {"menu_raw", "menu_local", "menu_remote"}:
                self._menu[name] = text.endswith(b"[On]")
        else:
            self.pass_on(text)

    def _take_sample(self, time: bytes | None, reading: bytes, unit: bytes, rest: bytes) -> None:
        if self._seen_timed != (time is not None):
            self._seen_timed = time is not None
            self.say(Reply("timestamps", "on" if self._seen_timed else "off"))
        if self._seen_timed != self._timed:
            self.fail("timestamp")
            return
        cells = self._named(rest.split(b",")[:-1])
        if cells is None:
            self.fail("columns")
            return
        force, flags = in_nanonewtons(reading, unit.decode("ascii"))
        counts = int(cells["menu_raw"]) if "menu_raw" in cells else MISSING_RAW
        if counts != MISSING_RAW:
            flags |= converter_flags(counts, _CONVERTER_BITS)
        local, remote = (_degrees(cells.get(name)) for name in ("menu_local", "menu_remote"))
        # The board prints a signed number that turns negative after 24.9 days.
        self.add(force, counts, local, remote, tick=int(time or 0) % WRAP, flags=flags)

    def _named(self, cells: list[bytes]) -> dict[str, bytes] | None:
        """The optional columns by the menu's names; None when they are not those of the menu."""
        if len(self._menu) == 3:
            names = [name for name in ("menu_raw", "menu_local", "menu_remote") if self._menu[name]]
        else:
            has_counts = bool(cells) and _COUNTS.fullmatch(cells[0]) is not None and cells[0] != b"0"
            names = [*(["menu_raw"] if has_counts else []), "menu_local", "menu_remote"][: len(cells)]
        if len(names) != len(cells):
            return None
        forms = {"menu_raw": _COUNTS, "menu_local": _DEGREES, "menu_remote": _DEGREES}
        good = all(forms[name].fullmatch(cell) for name, cell in zip(names, cells, strict=True))
        return dict(zip(names, cells, strict=True)) if good else None


def _degrees(text: bytes | None) -> int:
    """Hundredths of a degree; a bare 0 says that no sensor is there."""
    if text is None or text == b"0":
        return MISSING_RAW
    return scaled(text, _TEMPERATURE_DECIMALS)[0]
