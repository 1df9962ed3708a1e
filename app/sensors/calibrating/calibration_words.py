"""What a calibration is called, what it needs and what came out, in the words of the coach."""

from collections.abc import Sequence
from datetime import date

from domain.calibrating import (
    LARGE_CHANGE_PERCENT,
    CalibrationFit,
    LoadStep,
    Validity,
    fit_points,
    scale_change_percent,
    validity,
)
from domain.channel import Calibration, DeviceIdentity, Stream
from domain.language import say
from domain.wording import NOT_MEASURABLE, count_text, date_text, number_text


def channel_word(name: str, names: Sequence[str]) -> str:
    """`force_2` as *Channel 2*; nothing where a sensor has one channel only."""
    if len(names) < 2:
        return ""
    number = name.removeprefix("force").strip("_") or "1"
    return say("Channel {number}", number=number) if number.isdecimal() else number.capitalize()


def uncalibrated(model: str) -> str:
    """That a sensor's numbers are no newtons yet, and what to do."""
    return say(
        "{model} sends counts, not newtons: calibrate it with known masses first.",
        model=model or say("The force sensor"),
    )


def need(
    calibration: Calibration | None, today: date, *, has_own_scale: bool = True, channel: str = ""
) -> tuple[str, str]:
    """What a force sensor's calibration needs and its colour; empty when it is well."""
    what = say("{channel}: calibration", channel=channel) if channel else say("Calibration")
    if calibration is None and not has_own_scale:
        return say("It sends counts, not newtons: calibrate it with known masses first."), "amber"
    state = validity(calibration, today)
    if calibration is None or calibration.due_on is None:
        return (
            (say("Never calibrated here: its own scale is used."), "")
            if state is Validity.NEVER
            else ("", "")
        )
    due = date_text(calibration.due_on)
    if state is Validity.OVERDUE:
        return say("{what} overdue since {due}.", what=what, due=due), "amber"
    if state is Validity.DUE_SOON:
        return say("{what} due on {due}.", what=what, due=due), "amber"
    return "", ""


def condition(calibration: Calibration | None, today: date) -> tuple[str, str]:
    """The calibration in one line for the page of today, and its colour."""
    words, level = need(calibration, today)
    if words or calibration is None:
        return words, level or "neutral"
    taken = date_text(calibration.taken_at.astimezone().date())
    until = say(", counts until {due_on}", due_on=date_text(calibration.due_on)) if calibration.due_on else ""
    return say("Calibrated {taken}{until}.", taken=taken, until=until), "good"


def whose(identity: DeviceIdentity) -> str:
    """Which sensor a calibration will belong to; without a serial number the port must stand for it."""
    if identity.serial_number:
        return say(
            "Serial number {serial_number} · {port}", serial_number=identity.serial_number, port=identity.port
        )
    return say(
        "This sensor tells no serial number: the calibration belongs to whatever is plugged "
        "into {port}. Keep it there.",
        port=identity.port,
    )


def loads_text(calibration: Calibration) -> str:
    """`4 loads, up and down`; what a calibration without points is."""
    if calibration.kind == "rest":
        return say("Gyroscope at rest")
    loads = len({round(point.force_n, 6) for point in calibration.points})
    both = any(not point.loading for point in calibration.points)
    return (
        f"{count_text(loads, 'load')}{(say(', up and down') if both else '')}" if loads else say("Scale only")
    )


def percent_text(value: float | None) -> str:
    """An error in percent of the largest load, or a dash."""
    return NOT_MEASURABLE if value is None else f"{number_text(value, 2)} %"


def load_text(step: LoadStep) -> str:
    """What to hang, such as *Hang 5 kg*."""
    if step.mass_kg == 0:
        return say("Leave the sensor empty") if step.loading else say("Take everything off again")
    return say(
        "Hang {mass_kg:g} kg{once_more}",
        mass_kg=step.mass_kg,
        once_more="" if step.loading else say(" again"),
    )


def read_with(stream: Stream) -> str:
    """What a recorded stream's numbers are read with: *calibrated 3 Oct 2026, tared*."""
    newest = {c.channel: c for c in stream.calibrations if c.kind not in ("tare", "factory")}
    first = next(iter(newest.values()), None)
    what = say("bias at rest") if first is not None and first.kind == "rest" else "calibrated"
    dated = f"{what} {date_text(first.taken_at.astimezone().date())}" if first is not None else ""
    tared = "tared" if any(c.kind == "tare" for c in stream.calibrations) else ""
    return ", ".join(part for part in (dated, tared) if part)


def figures(calibration: Calibration, before_scale: float) -> tuple[tuple[str, str, str], ...]:
    """What came out as label, number and unit."""
    fit = fit_points(calibration.points)
    of_full = say("% of {full_scale_n:.0f} N", full_scale_n=fit.full_scale_n)
    change = scale_change_percent(calibration, before_scale)
    due = date_text(calibration.due_on) if calibration.due_on else NOT_MEASURABLE
    return (
        (say("Linearity error"), *_error(fit.linearity_percent, of_full)),
        (say("Hysteresis error"), *_error(fit.hysteresis_percent, of_full)),
        (say("Scale against before"), number_text(change, 2, signed=True), "%"),
        (say("Counts until"), due, ""),
    )


def doubt(calibration: Calibration, before_scale: float) -> str:
    """What is odd about a calibration, or nothing."""
    change = scale_change_percent(calibration, before_scale)
    if abs(change) > LARGE_CHANGE_PERCENT:
        return say(
            "The scale differs by {change} % from before: check that the masses are what they "
            "say before you save.",
            change=number_text(change, 0, signed=True),
        )
    fit: CalibrationFit = fit_points(calibration.points)
    if fit.linearity_percent is None:
        return say("Two loads cannot show how straight the sensor reads: hang a third to see it.")
    return ""


def newest_first(history: Sequence[Calibration]) -> list[Calibration]:
    """Calibrations without the tares, one axis for all of a gyroscope, the newest first."""
    kept = [c for c in history if c.kind != "tare" and (c.kind != "rest" or c.channel == "gyr_x")]
    return sorted(kept, key=lambda c: c.taken_at, reverse=True)


def _error(value: float | None, unit: str) -> tuple[str, str]:
    return (NOT_MEASURABLE, "") if value is None else (number_text(value, 2), unit)
