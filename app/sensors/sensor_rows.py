"""The devices of the station as the rows of the page of sensors, and as one line for the header."""

import math
from collections.abc import Mapping, Sequence
from datetime import date

from app.sensors.live_device import LiveDevice
from app.sensors.sensor_needs import needs
from app.sensors.stirring import StirWatch
from app.sensors.taring import Tares
from domain.language import capital, say
from domain.samples.link_quality import StreamHealth
from domain.wording import count_text, number_text
from drivers.continuity import LinkState
from drivers.recognition import FoundDevice
from widgets.devices.sensors import SensorRow

LOW_PERCENT, EMPTY_PERCENT = 20.0, 10.0
"""Product defaults: when a battery is said to be low; a visit takes about an hour."""

LARGEST_SKEW_PPM = 499.0
"""The clock model takes no clock for more than 500 ppm off."""

NOT_COUNTED = say("Recorded only: another force sensor counts. Say at which side's cuff each of them sits.")

_LEVELS = {LinkState.STREAMING: "good", LinkState.LOST: "red", LinkState.STALLED: "amber"}
_UNHAPPY = {
    LinkState.LOST: say("It is gone: check its cable or its battery. It is taken up again by itself."),
    LinkState.STALLED: say("It went silent: it is asked whether it is still there."),
}


def sensor_row(
    device: LiveDevice,
    *,
    tares: Tares,
    stirs: Mapping[str, StirWatch],
    today: date,
    placed: bool,
    counts: bool = True,
) -> SensorRow:
    """A device as the page shows it; `counts` is False for a force sensor that no set reads."""
    health = device.health
    measured = device.measured(health)
    stir = stirs.get(device.key)
    streams = health.state is LinkState.STREAMING
    expected = health.samples + health.lost
    note, note_level = _note(device, tares, today, placed=placed, counts=counts)
    battery, battery_level = _battery(measured)
    return SensorRow(
        key=device.key,
        title=device.descriptor.title,
        kind=device.descriptor.kind,
        port=device.found.port,
        evidence=evidence(device.found),
        segment=device.segment if placed else None,
        rate_hz=measured.rate_hz if streams else math.nan,
        jitter_p95_ms=measured.jitter_p95_ms,
        loss_percent=100.0 * health.lost / expected if expected else math.nan,
        state=capital(health.state),
        level=_LEVELS.get(health.state, "neutral"),
        note=note,
        note_level=note_level,
        # At its bound the fit has not found the clock yet: no number is better than that one.
        skew_ppm=measured.skew_ppm if abs(measured.skew_ppm) < LARGEST_SKEW_PPM else math.nan,
        battery=battery,
        battery_level=battery_level,
        open=placed,
        removable=health.state in _UNHAPPY or (not streams and health.samples > 0),
        limits=device.descriptor.limits,
        now=stir.now if stir is not None and streams else "",
        stirred=stir is not None and streams and stir.stirred,
    )


def evidence(found: FoundDevice) -> str:
    """Why a device is believed to be what it is: *57 valid packets, 0 errors at 115200 baud*."""
    if "baud" in found.evidence or ":" in found.port.removeprefix("COM"):
        return found.evidence
    head, comma, tail = found.evidence.partition(", firmware")
    return say("{head} at {baud} baud{comma}{tail}", head=head, baud=found.baud, comma=comma, tail=tail)


def summary(devices: Sequence[LiveDevice]) -> tuple[str, str]:
    """One line for the header, and its colour."""
    if not devices:
        return say("No sensors"), "neutral"
    streaming = [device for device in devices if device.state is LinkState.STREAMING]
    words = count_text(len(devices), "sensor")
    if len(streaming) < len(devices):
        return say("{count} of {words} streaming", count=len(streaming), words=words), "amber"
    force = next((device for device in devices if device.descriptor.kind == "force"), devices[0])
    rate_hz = force.rate_hz
    return (
        say("{words} · {rate_hz:.0f} Hz", words=words, rate_hz=rate_hz) if math.isfinite(rate_hz) else words
    ), "good"


def _note(device: LiveDevice, tares: Tares, today: date, *, placed: bool, counts: bool) -> tuple[str, str]:
    state = device.state
    if state in _UNHAPPY:
        return _UNHAPPY[state], _LEVELS[state]
    if not placed:
        return say("Not recorded until you say where it sits. Tap or turn a sensor: its card lights up."), ""
    if not counts:
        return NOT_COUNTED, "amber"
    return needs(tares, device.stream(), today)


def _battery(measured: StreamHealth) -> tuple[str, str]:
    """The battery as the device tells it, or nothing; and its colour."""
    percent = measured.battery_percent
    if math.isfinite(percent):
        level = "red" if percent <= EMPTY_PERCENT else "amber" if percent <= LOW_PERCENT else ""
        return f"{percent:.0f} %", level
    return (f"{number_text(measured.battery_v, 2)} V" if math.isfinite(measured.battery_v) else ""), ""
