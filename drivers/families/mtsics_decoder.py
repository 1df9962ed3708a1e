"""MT-SICS lines to samples: weights with their state and unit, and the answers to commands."""

import re

from domain.channel import MISSING_RAW, SampleFlag
from drivers.reading.decimals import in_nanonewtons, is_force_unit
from drivers.reading.lines import LineDecoder, reply_table

# Scales answer S to every weight command; some repeat the command that asked.
_WEIGHT = re.compile(rb"(?:S|SI|SIR|SNR)\s+([SD])\s+(-?\s*\d{1,9}(?:\.\d{1,6})?)\s+([A-Za-z]{1,4})")
_OUT_OF_RANGE = re.compile(rb"(?:S|SI|SIR|SNR)\s+[+-]")
_REPLIES = reply_table(
    (
        (rb"(?:S|SI|SIR|SNR)\s+(I)", "busy"),
        (rb"TI?\s+[SD]\s+(-?[\d.]+ \S+)", "tare"),
        (rb"TI?\s+([I+-])", "tare_refused"),
        (rb"TAC\s+A", "clear_tare"),
        (rb"TAR?C?\s+(I|L)", "tare_refused"),
        (rb"ZI?\s+[ASD]", "zero"),
        (rb"ZI?\s+([I+-])", "zero_refused"),
        (rb'I4\s+A\s+"([^"]*)"', "serial_number"),
        (rb'I3\s+A\s+"([^"]*)".*', "firmware"),
        (rb'I2\s+A\s+"([^"]*)".*', "type"),
        (rb"E([STL])", "error"),
    )
)


class MtSicsDecoder(LineDecoder):
    """Force in nanonewtons, and whether the scale calls it stable."""

    def take_line(self, text: bytes) -> None:
        """A weight, a load beyond the range, an answer, or words."""
        if match := _WEIGHT.fullmatch(text):
            unit = match[3].decode("ascii")
            if is_force_unit(unit):
                raw, flags = in_nanonewtons(b"".join(match[2].split()), unit)
                self.add(raw, int(match[1] == b"S"), flags=flags)
            else:
                self.fail("unit")
        elif _OUT_OF_RANGE.fullmatch(text):
            self.add(MISSING_RAW, 0, flags=SampleFlag.MISSING | SampleFlag.SATURATED)
        elif not self.answer(text, _REPLIES):
            self.pass_on(text)
