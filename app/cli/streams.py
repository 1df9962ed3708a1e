"""How each sensor of a recorded set came through, and what its numbers were read with."""

import math

from app.cli.plain import Plain, number
from app.sensors.calibrating.calibration_words import read_with
from db.store import Store
from domain.channel import Calibration, Stream
from domain.samples.link_quality import StreamHealth
from domain.wording import NOT_MEASURABLE, number_text


def streams(store: Store, set_id: str) -> list[Plain]:
    """The sensors of a set as plain data; what was not measured, as in a set that was cut off, is null."""
    health = {one.stream_id: one for one in store.sessions.health(set_id)}
    return [plain(stream, health.get(stream.stream_id)) for stream in store.sessions.streams(set_id)]


def lines(store: Store, set_id: str) -> list[str]:
    """The sensors of a set for people, one line each."""
    health = {one.stream_id: one for one in store.sessions.health(set_id)}
    return [_line(stream, health.get(stream.stream_id)) for stream in store.sessions.streams(set_id)]


def plain(stream: Stream, health: StreamHealth | None) -> Plain:
    """One sensor, units in the names."""
    return {
        "segment": stream.segment.value,
        "driver": stream.device.driver,
        "device": stream.device.key,
        "model": stream.device.model,
        "serial_number": stream.device.serial_number,
        "firmware": stream.device.firmware,
        "nominal_rate_hz": number(stream.nominal_rate_hz, 2),
        **_measured(health),
        "calibrations": [_calibration(calibration) for calibration in stream.calibrations],
    }


def _measured(health: StreamHealth | None) -> Plain:
    if health is None:
        names = ("samples", "lost", "errors", "loss_percent", "rate_hz", "jitter_p95_ms")
        return dict.fromkeys((*names, "skew_ppm", "battery_percent", "battery_v"))
    return {
        "samples": health.samples,
        "lost": health.lost,
        "errors": health.errors,
        "loss_percent": number(health.loss_percent),
        "rate_hz": number(health.rate_hz, 2),
        "jitter_p95_ms": number(health.jitter_p95_ms, 2),
        "skew_ppm": number(health.skew_ppm, 1),
        "battery_percent": number(health.battery_percent, 1),
        "battery_v": number(health.battery_v, 2),
    }


def _calibration(calibration: Calibration) -> Plain:
    return {
        "calibration_id": calibration.calibration_id,
        "channel": calibration.channel,
        "kind": calibration.kind,
        "taken_at": calibration.taken_at.isoformat(),
        "due_on": calibration.due_on.isoformat() if calibration.due_on else None,
        "scale_per_raw": calibration.scale,
        "zero_raw": calibration.zero_raw,
        "linearity_percent": number(calibration.linearity_percent),
        "hysteresis_percent": number(calibration.hysteresis_percent),
    }


def _line(stream: Stream, health: StreamHealth | None) -> str:
    serial = f" {stream.device.serial_number}" if stream.device.serial_number else ""
    parts = [f"{stream.device.model}{serial}", *_figures(health), read_with(stream)]
    return f"  {stream.segment.value}: {', '.join(part for part in parts if part)}"


def _figures(health: StreamHealth | None) -> list[str]:
    if health is None:
        return ["how it came through was not kept"]
    parts = [
        f"{number_text(health.rate_hz, 1)} Hz",
        f"jitter p95 {number_text(health.jitter_p95_ms, 1)} ms",
        f"{number_text(health.loss_percent, 2)} % lost",
    ]
    if health.errors:
        parts.append(f"{health.errors} unreadable")
    if math.isfinite(health.skew_ppm):
        parts.append(f"clock {number_text(health.skew_ppm, 0, signed=True)} ppm")
    if math.isfinite(health.battery_percent):
        parts.append(f"battery {number_text(health.battery_percent, 0)} %")
    elif math.isfinite(health.battery_v):
        parts.append(f"battery {number_text(health.battery_v, 2)} V")
    return [part for part in parts if NOT_MEASURABLE not in part]
