"""Chronojump lines to samples: device microseconds and newtons as text, replies between them."""

import re

from domain.channel import SampleFlag
from drivers.decimals import scaled
from drivers.driver import Reply
from drivers.lines import LineDecoder, reply_table

WRAP = 2**32
LONGEST_WRAP_GAP = 60_000_000
_DECIMALS = 2
_SAMPLE = re.compile(rb"(\d{1,10});(-?\d{1,7}(?:\.\d{1,2})?|-?(?:nan|inf|ovf))", re.IGNORECASE)
_ENCODER_BOARD = re.compile(rb"3;(\d{1,10});(-?\d{1,9})")
_ENCODER_STEP = re.compile(rb"[45];\d{1,10}")
_TRIGGER = re.compile(rb"\d{1,10};[Rr]")
_NUMBER = re.compile(rb"-?\d+(\.\d+)?")
_REPLIES = reply_table(
    (
        (rb"Starting capture.*", "start_capture"),
        (rb"Capture ended.*", "end_capture"),
        (rb"((?:Force_Sensor|EncoderForce|Force_Platform)-\S+)", "version"),
        (rb"(text|binary)", "transmission_format"),
        (rb"Taring OK(?::\s*(-?\d+))?", "tare"),
        (rb"Calibrating OK(?::\s*(-?[\d.]+))?", "calibrate"),
        (rb"Tare set", "set_tare"),
        (rb"Calibration factor set", "set_calibration_factor"),
        (rb"Not a valid command", "invalid"),
    )
)


class ChronojumpWords(LineDecoder):
    """What all boards of the family say. An RCA trigger keeps its own time and flags the next sample."""

    def __init__(self) -> None:
        super().__init__(wrap=WRAP, longest_wrap_gap=LONGEST_WRAP_GAP)

    def take_line(self, text: bytes) -> None:
        """A reply, a trigger, a number that was asked for, or words."""
        name = self.answer(text, _REPLIES)
        if name == "start_capture":
            self.restart_clock()
        elif name:
            return
        elif _TRIGGER.fullmatch(text):
            self.flag_next(SampleFlag.EVENT)
            self.say(Reply("trigger", text.decode("ascii")))
        elif _NUMBER.fullmatch(text):
            self.say(Reply("value", text.decode("ascii")))
        else:
            self.pass_on(text)


class ChronojumpDecoder(ChronojumpWords):
    """The force sensor: `microseconds;newtons`."""

    def take_line(self, text: bytes) -> None:
        """A sample or words."""
        if match := _SAMPLE.fullmatch(text):
            raw, flags = scaled(match[2], _DECIMALS)
            self.add(raw, tick=int(match[1]), flags=flags)
        else:
            super().take_line(text)


class EncoderForceDecoder(ChronojumpWords):
    """The board with an encoder: `3;microseconds;newtons x 100`, and the encoder's own steps between them."""

    def take_line(self, text: bytes) -> None:
        """A sample, a step of the encoder, or words."""
        if match := _ENCODER_BOARD.fullmatch(text):
            self.add(int(match[2]), tick=int(match[1]))
        elif _ENCODER_STEP.fullmatch(text):
            self.say(Reply("encoder", text.decode("ascii")))
        else:
            super().take_line(text)
