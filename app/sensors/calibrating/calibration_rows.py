"""Points and history of calibrations as the rows of the dialog, and the masses as somebody types them."""

from collections.abc import Sequence
from datetime import date

from app.sensors.calibrating import calibration_words as words
from app.sensors.calibrating.load_taking import LoadTaking
from domain.calibrating import CalibrationError
from domain.channel import Calibration
from domain.language import say
from domain.typed_number import NumberError, read_number
from domain.wording import date_text, number_text
from widgets.devices.calibration import HistoryRow, PointRow


def masses_kg(text: str) -> list[float]:
    """Masses as typed: `5 10 20`, `5; 10,5`; CalibrationError for what is no number."""
    try:
        return [read_number(piece) for piece in text.replace(";", " ").split()]
    except NumberError:
        raise CalibrationError(
            say("Write the masses in kg with spaces between them, such as 5 10 20.")
        ) from None


def point_rows(taking: LoadTaking, calibration: Calibration | None = None) -> tuple[PointRow, ...]:
    """The points taken; with what came of them, each with its error."""
    rows = []
    for step, point in zip(taking.steps, taking.points, strict=False):
        load = (
            say("{mass_kg:g} kg up", mass_kg=step.mass_kg)
            if step.loading
            else say("{mass_kg:g} kg down", mass_kg=step.mass_kg)
        )
        read, error = f"{number_text(taking.read(point.raw), 1)} {taking.unit}", ""
        if calibration is not None:
            read_n = (point.raw - calibration.zero_raw) * calibration.scale
            read, error = (
                f"{number_text(read_n, 1)} N",
                f"{number_text(read_n - point.force_n, 2, signed=True)} N",
            )
        rows.append(PointRow(load, f"{number_text(point.force_n, 1)} N", read, error))
    return tuple(rows)


def history_rows(history: Sequence[Calibration], today: date) -> list[HistoryRow]:
    """Earlier calibrations of one channel, the newest first."""
    # An older one is overdue by nature: only the one in use can ask for something.
    return [_row(c, words.need(c, today)[1] if c is history[0] else "") for c in history]


def _row(calibration: Calibration, level: str) -> HistoryRow:
    return HistoryRow(
        taken=date_text(calibration.taken_at.astimezone().date()),
        what=words.loads_text(calibration),
        linearity=words.percent_text(calibration.linearity_percent),
        hysteresis=words.percent_text(calibration.hysteresis_percent),
        due=date_text(calibration.due_on) if calibration.due_on else "",
        level=level,
        note=calibration.note,
    )
