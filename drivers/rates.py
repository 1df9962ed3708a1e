"""The rates a sensor can be set to: those it knows, and of them those that its serial line carries."""

from collections.abc import Collection

from domain.language import say
from drivers.errors import DeviceError

_USABLE_SHARE = 0.9
_BITS_PER_BYTE = 10


def known_rate(rate_hz: float | None, known: Collection[float]) -> float:
    """`rate_hz` where it is one of those a sensor knows; DeviceError otherwise."""
    if rate_hz is None or rate_hz not in known:
        offered = ", ".join(f"{rate:g}" for rate in known)
        raise DeviceError(say("The sensor knows the rates {known} Hz: choose one of them.", known=offered))
    return rate_hz


def most_hz(sample_bytes: int, baud: int) -> float:
    """How many samples of so many bytes fit through a line each second."""
    return _USABLE_SHARE * baud / (sample_bytes * _BITS_PER_BYTE)


def fitting_rate(rate_hz: int, sample_bytes: int, baud: int) -> int:
    """`rate_hz` where it fits through the line; DeviceError otherwise."""
    most = most_hz(sample_bytes, baud)
    if rate_hz > most:
        raise DeviceError(
            say(
                "{rate} Hz do not fit through {baud} baud: choose at most {most} Hz.",
                rate=rate_hz,
                baud=baud,
                most=int(most),
            )
        )
    return rate_hz
