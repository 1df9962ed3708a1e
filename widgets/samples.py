"""Sample people, sensors and results: what the gallery and the tests show in the pages."""

from datetime import UTC, date, datetime

import numpy as np

from domain.athlete import Athlete, BodyMeasure, Sex, Side
from domain.change.alignment import AlignedCurve, Axis
from domain.change.compared import Kind
from domain.change.comparison import Comparison, ComparisonRow, Verdict
from domain.change.mean_curve import Band, difference_curve, mean_curve
from domain.change.overlay import Drawn, Look, Overlay, Signal
from domain.channel import Floats, Segment
from domain.results import MetricValue
from widgets.athletes.history import HistorySession, HistorySet
from widgets.compare.view import ComparisonView, Offer, Titled
from widgets.devices.sensors import SensorRow
from widgets.today_items import DueItem, SensorNote, SessionItem

TODAY = date(2026, 11, 3)


def athletes() -> list[Athlete]:
    """Six people with what a clinic knows of them."""
    people = (
        ("Ana Ferreira", Sex.FEMALE, Side.RIGHT, "Week 5 strengthening", 61.5),
        ("Bram de Vries", Sex.MALE, None, "Week 2 foundation", 84.0),
        ("Chloé Dubois", Sex.FEMALE, Side.LEFT, "Week 9 sport-specific", 58.2),
        ("José Iglesias-Montoya", Sex.MALE, Side.LEFT, "Week 1 foundation", 77.4),
        ("Maximiliane Freifrau von Hohenstein-Falkenberg", Sex.FEMALE, None, "Week 3 foundation", 66.0),
        ("Tom Okafor", Sex.MALE, Side.RIGHT, "Week 6 strengthening", 91.3),
    )
    return [
        Athlete(
            athlete_id=f"athlete-{number}",
            name=name,
            sex=sex,
            born_on=date(1990 + number, 3, 4 + number),
            dominant_side=Side.RIGHT,
            involved_side=involved,
            phase=phase,
            notes="Ligament repair in May; no end-range rotation before week 8." if number == 0 else "",
            measures=(BodyMeasure(date(2026, 10, 20), mass, 0.36),),
        )
        for number, (name, sex, involved, phase, mass) in enumerate(people)
    ]


def history() -> list[HistorySession]:
    """Three visits with their sets."""
    visits = ((3, False, "131 N ±18", "118 N ±16"), (20, False, "117 N ±16", "112 N ±15"))
    sessions = [
        HistorySession(
            session_id=f"session-{number}",
            title="Strength check",
            started_at=datetime(2026, 11 if number == 0 else 10, day, 14, 5, tzinfo=UTC),
            baseline=baseline,
            sets=(
                HistorySet(f"set-{number}-r", "Seated hip external rotation", Side.RIGHT, right, "complete"),
                HistorySet(f"set-{number}-l", "Seated hip external rotation", Side.LEFT, left, "complete"),
            ),
        )
        for number, (day, baseline, right, left) in enumerate(visits)
    ]
    first = HistorySession(
        session_id="session-2",
        title="First visit",
        started_at=datetime(2026, 9, 22, 9, 30, tzinfo=UTC),
        baseline=True,
        sets=(
            HistorySet("set-2-r", "Seated hip external rotation", Side.RIGHT, "100 N ±14", "complete"),
            HistorySet(
                "set-2-l", "Side-lying hip external rotation", Side.LEFT, "34° ±2", "interrupted", "amber"
            ),
        ),
    )
    return [*sessions, first]


def due() -> list[DueItem]:
    """Who is expected."""
    return [
        DueItem("athlete-0", "Ana Ferreira", "Three-point check, 2 weeks after the last"),
        DueItem("athlete-5", "Tom Okafor", "Strength check overdue by 4 days", "amber"),
        DueItem("athlete-2", "Chloé Dubois", "Side-lying set, third of this week"),
    ]


def interrupted() -> list[SessionItem]:
    """A set that nobody ended."""
    text = "Side-lying hip ER, left: 6 reps are safe"
    return [SessionItem("session-2", "Ana Ferreira", text, "Yesterday, 16:40", "amber")]


def recent() -> list[SessionItem]:
    """The last visits."""
    return [
        SessionItem("session-0", "Ana Ferreira", "Seated hip ER, both sides: right 131 N ±18", "3 Nov 2026"),
        SessionItem("session-1", "Bram de Vries", "Side-lying hip ER, right: 10 reps on tempo", "2 Nov 2026"),
        SessionItem("session-3", "Tom Okafor", "Seated hip ER, both sides: right 172 N ±21", "30 Oct 2026"),
    ]


def sensor_notes() -> list[SensorNote]:
    """What the sensors say of themselves."""
    return [
        SensorNote("Force sensor", "Calibrated 12 Oct 2026, next due 12 Nov 2026", "good"),
        SensorNote("Pelvis sensor", "99.8 Hz, nothing lost", "good"),
        SensorNote("Shank sensor", "Calibration due: hold it still for 5 s", "amber"),
    ]


def sensors() -> list[SensorRow]:
    """Three devices as found: one well, one that needs a tare and its battery, one in trouble."""
    return [
        SensorRow(
            "force",
            "Chronojump force sensor",
            "force",
            "/dev/ttyUSB0",
            "61 valid packets, 0 errors at 115200 baud, firmware 0.6",
            Segment.CUFF,
            88.2,
            1.4,
            0.0,
            "Streaming",
            "good",
            "Not tared yet.",
            skew_ppm=-45.2,
            now="0.4 N",
        ),
        SensorRow(
            "pelvis",
            "WitMotion IMU",
            "imu",
            "/dev/ttyUSB1",
            "57 valid packets, 0 errors at 115200 baud",
            Segment.PELVIS,
            99.8,
            2.2,
            0.02,
            "Streaming",
            "good",
            battery="14 %",
            battery_level="amber",
            now="3 °/s",
        ),
        SensorRow(
            "shank",
            "WitMotion IMU",
            "imu",
            "/dev/ttyUSB2",
            "41 valid packets, 2 errors at 115200 baud",
            None,
            61.0,
            18.7,
            3.4,
            "Losing samples",
            "amber",
            "Move the receiver closer: 3.4 % of the samples do not arrive.",
            now="148 °/s",
            stirred=True,
        ),
    ]


def _pull(peak_n: float, seed: int) -> tuple[Floats, Floats]:
    time_s = np.arange(0.0, 7.0, 0.0125)
    rise = 1 / (1 + np.exp(-(time_s - 1.3) * 3.2))
    fall = 1 / (1 + np.exp((time_s - 5.4) * 6))
    wobble = np.random.default_rng(seed).normal(0.0, 1.0, len(time_s)).cumsum() * 0.35
    return time_s, np.clip(peak_n * rise * fall + wobble * rise * fall, 0.0, None)


def _metric(name: str, value: float, unit: str, half: float | None, reason: str = "") -> MetricValue:
    return MetricValue(name, value, unit, half, reason)


def comparison() -> ComparisonView:
    """Today beside the baseline: a real gain, a change within error, and metrics that one or both lack."""
    nan = float("nan")
    massless = "B has no body mass of its day"
    slow = "88 Hz is too slow for it: at least 1000 Hz"
    rows = (
        ComparisonRow(
            "peak_force",
            "Peak force",
            "N",
            _metric("peak_force", 100.2, "N", 14),
            _metric("peak_force", 131.4, "N", 18),
            31.2,
            31.1,
            Verdict.REAL_GAIN,
            "+31 % is beyond the 26 % this test can tell apart",
        ),
        ComparisonRow(
            "torque",
            "Peak torque",
            "Nm",
            _metric("torque", 36.1, "Nm", 5.1),
            _metric("torque", 41.0, "Nm", 5.8),
            4.9,
            13.6,
            Verdict.NOT_DISTINGUISHABLE,
            "+14 % is within the 26 % this test can tell apart",
        ),
        ComparisonRow(
            "rom",
            "Range of motion",
            "deg",
            _metric("rom", 38.0, "deg", 2.0),
            _metric("rom", 29.5, "deg", 2.0),
            -8.5,
            -22.4,
            Verdict.REAL_LOSS,
            "−8.5° is beyond the 5° this test can tell apart",
        ),
        ComparisonRow(
            "torque_per_mass",
            "Torque per body mass",
            "Nm/kg",
            _metric("torque_per_mass", nan, "Nm/kg", None, massless),
            _metric("torque_per_mass", 0.67, "Nm/kg", 0.09),
            nan,
            nan,
            Verdict.NOT_COMPARABLE,
            massless,
        ),
        ComparisonRow(
            "rfd",
            "Rate of force development",
            "N/s",
            _metric("rfd", nan, "N/s", None, slow),
            _metric("rfd", nan, "N/s", None, slow),
            nan,
            nan,
            Verdict.NOT_COMPARABLE,
            slow,
        ),
    )
    signal = Signal("force_n", "Force", "N")
    told = (_repeated(100, 1), _repeated(131, 2))
    drawn = tuple(Drawn((), mean_curve(each, Axis.ONSET)) for each in told)
    difference = difference_curve(*told, Axis.ONSET, band=Band.SD)
    sentence = "The lever arm differs by more than 1 cm: compare torque, not force."
    return ComparisonView(
        items=(
            Titled("B", "Seated hip ER, right, 22 Sep 2026, baseline", "right"),
            Titled("A", "Seated hip ER, right, 3 Nov 2026", "right"),
        ),
        comparisons=(Comparison(rows, (sentence,)),),
        conditions=(sentence,),
        open_differences=(),
        overlays=(Overlay(signal, Look(), drawn, difference),),
        signals=(signal, Signal("hip_rotation_deg", "Hip rotation", "°")),
        look=Look(),
    )


def _repeated(peak_n: float, seed: int) -> tuple[AlignedCurve, ...]:
    """Three pulls that differ by some newtons."""
    made = (_pull(peak_n + shift, seed + 5 + shift) for shift in (-5, 0, 5))
    return tuple(AlignedCurve(number, *curve) for number, curve in enumerate(made, start=1))


def comparison_offers() -> list[Offer]:
    """What one athlete has done of one test."""
    return [
        Offer("baseline", Kind.BASELINE, "Baseline, right", "22 Sep 2026"),
        Offer("today", Kind.SESSION, "3 Nov 2026, right", "Visit, 1 set"),
        Offer("left", Kind.SESSION, "3 Nov 2026, left", "Visit, 1 set"),
        Offer("earlier", Kind.SESSION, "13 Oct 2026, right", "Visit, 2 sets"),
        Offer("team", Kind.GROUP, "Juniors, right", "Mean of the group's newest"),
        Offer("set", Kind.SET, "3 Nov 2026 10:12, right", "Set, 3 reps counted"),
        Offer("rep", Kind.REP, "Rep 1 of 3 Nov 2026 10:12, right", "Single repetition"),
    ]
