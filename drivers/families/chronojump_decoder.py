"""Chronojump lines to samples: device microseconds and newtons as text, replies between them."""

import re
from collections import deque

from domain.channel import MISSING_RAW, SampleFlag
from drivers.decoder import Reply
from drivers.reading.decimals import scaled
from drivers.reading.lines import LineDecoder, reply_table

WRAP = 2**32
LONGEST_WRAP_GAP = 60_000_000
_DECIMALS = 2
_SAMPLE = re.compile(rb"(\d{1,10});(-?\d{1,7}(?:\.\d{1,2})?|-?(?:nan|inf|ovf))", re.IGNORECASE)
_ENCODER_BOARD = re.compile(rb"3;(\d{1,10});(-?\d{1,9})")
_ENCODER_STEP = re.compile(rb"([45]);(\d{1,10})")
_TRIGGER = re.compile(rb"(\d{1,10});([Rr])")
_MOST_EDGES = 64
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
    """What all boards of the family say.

    A trigger keeps its own device time: it goes with the next sample, which is flagged, in the column of
    its edge. Of two equal edges before one sample, the second waits for the sample after it.
    """

    def __init__(self) -> None:
        super().__init__(wrap=WRAP, longest_wrap_gap=LONGEST_WRAP_GAP)
        self._edges: dict[bytes, deque[int]] = {edge: deque(maxlen=_MOST_EDGES) for edge in (b"R", b"r")}

    def sample(self, force: int, *others: int, tick: int, flags: int = SampleFlag.NONE) -> None:
        """A force with the device times of the edges that came before it, and other columns behind those."""
        if tick >= WRAP:
            self.fail("time")
            return
        times = [edges.popleft() if edges else MISSING_RAW for edges in self._edges.values()]
        if any(time != MISSING_RAW for time in times):
            flags |= SampleFlag.EVENT
        self.add(force, *times, *others, tick=tick, flags=flags)

    def take_line(self, text: bytes) -> None:
        """A reply, a trigger, a number that was asked for, or words."""
        name = self.answer(text, _REPLIES)
        if name == "start_capture":
            self.restart_clock()
            for edges in self._edges.values():
                edges.clear()
        elif name:
            return
        elif match := _TRIGGER.fullmatch(text):
            if int(match[1]) >= WRAP:
                self.fail("time")
                return
            self._edges[match[2]].append(int(match[1]))
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
            self.sample(raw, tick=int(match[1]), flags=flags)
        else:
            super().take_line(text)


class EncoderForceDecoder(ChronojumpWords):
    """The board with an encoder: `3;microseconds;newtons x 100`, and the encoder's own steps between them.

    A sample carries the encoder's place, in steps since the first line, and when its latest step was.
    """

    def __init__(self) -> None:
        super().__init__()
        self._steps, self._step_tick = 0, MISSING_RAW

    def take_line(self, text: bytes) -> None:
        """A sample, a step of the encoder, or words."""
        if match := _ENCODER_BOARD.fullmatch(text):
            self.sample(int(match[2]), self._steps, self._step_tick, tick=int(match[1]))
            self._step_tick = MISSING_RAW
        elif (match := _ENCODER_STEP.fullmatch(text)) and int(match[2]) < WRAP:
            self._steps += 1 if match[1] == b"4" else -1
            self._step_tick = int(match[2])
        else:
            super().take_line(text)
