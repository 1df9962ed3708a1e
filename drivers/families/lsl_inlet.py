"""The way to a stream of the laboratory: what is pulled from an inlet, as bytes for the decoder."""

import math
from typing import Any

from domain.language import say
from drivers.errors import DeviceError, describe_lost_link
from drivers.families.lsl_library import library
from drivers.families.lsl_packets import header, sample

_RESOLVE_S, _OPEN_S, _CORRECT_EVERY_S, _CORRECT_S = 3.0, 5.0, 5.0, 2.0
_SECOND_S = 0.3


class LslTransport:
    """An inlet that takes time stamps raw: what liblsl smooths can never be had back."""

    def __init__(self, port: str, *, timeout_s: float) -> None:
        self._port, self._name = port, port.partition(":")[2]
        self._timeout_s = timeout_s
        self._inlet: Any = None
        self._header = b""
        self._correction_s, self._corrected_s = math.nan, -math.inf

    def open(self) -> None:
        pylsl = library()
        found = pylsl.resolve_byprop("name", self._name, 1, _RESOLVE_S)
        if not found:
            raise DeviceError(
                say(
                    "No stream is called '{name}': start it on its computer, then search again.",
                    name=self._name,
                )
            )
        if len(pylsl.resolve_byprop("name", self._name, 2, _SECOND_S)) > 1:
            raise DeviceError(
                say(
                    "Two streams are called '{name}': give one of them another name, then search again.",
                    name=self._name,
                )
            )
        try:
            self._inlet = pylsl.StreamInlet(found[0], processing_flags=pylsl.proc_none, recover=False)
            self._inlet.open_stream(_OPEN_S)
            self._header = header(self._name, *_labels(self._inlet.info(_OPEN_S)))
        except (pylsl.util.LostError, pylsl.util.TimeoutError, RuntimeError) as error:
            self.close()
            raise describe_lost_link(self._port) from error
        self._corrected_s = -math.inf

    def read(self) -> bytes:
        if self._inlet is None:
            raise DeviceError(say("{port} is not open: connect the stream first.", port=self._port))
        pylsl = library()
        try:
            values, stamps_s = self._inlet.pull_chunk(timeout=self._timeout_s)
            if not stamps_s:
                return b""
            self._measure_correction(pylsl.local_clock())
        except (pylsl.util.LostError, RuntimeError) as error:
            raise describe_lost_link(self._port) from error
        pairs = zip(stamps_s, values, strict=True)
        return self._header + b"".join(sample(stamp_s, self._correction_s, row) for stamp_s, row in pairs)

    def write(self, data: bytes) -> None:
        """A stream takes no commands."""

    def set_baud(self, baud: int) -> None:
        """A stream has no speed to choose."""

    def close(self) -> None:
        inlet, self._inlet = self._inlet, None
        if inlet is not None:
            inlet.close_stream()

    def _measure_correction(self, now_s: float) -> None:
        if now_s - self._corrected_s < _CORRECT_EVERY_S:
            return
        self._corrected_s = now_s
        pylsl = library()
        try:
            self._correction_s = self._inlet.time_correction(_CORRECT_S)
        except pylsl.util.TimeoutError:
            # The next try is due in a while; samples until then keep the correction before.
            return


def _labels(info: Any) -> tuple[list[str], list[str]]:
    labels, units = [], []
    entry = info.desc().child("channels").child("channel")
    for place in range(info.channel_count()):
        labels.append(entry.child_value("label") or f"channel_{place}")
        units.append(entry.child_value("unit"))
        entry = entry.next_sibling()
    return labels, units
