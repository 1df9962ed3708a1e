"""The tidy tables of an export: one per kind of thing, one row per thing, in the order of the files."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.exchange.exporting.dictionary import Column, column


@dataclass(frozen=True, slots=True)
class Table:
    """One table with its columns; `dated_by` is the time by which a lake is cut into months."""

    name: str
    about: str
    columns: tuple[Column, ...]
    dated_by: str | None = None


def _table(name: str, about: str, names: str, dated_by: str | None = None) -> Table:
    return Table(name, about, tuple(column(name, each) for each in names.split()), dated_by)


_WHO = "set_id session_id athlete_id started_at protocol_id side"
_CONDITIONS = (
    "set_up surface contraction tempo resistance load_n load_kg band_maker band_colour band_rest_length_m "
    "band_stretch_m anchor_height_m attachment order_seed"
)
_RATINGS = "rpe stability discomfort pain_site pain_sharp pain_severity"
_WHEN = "started_at"

TABLES: Sequence[Table] = (
    _table(
        "athletes",
        "One athlete.",
        "athlete_id name sex born_on dominant_side involved_side phase notes created_at",
    ),
    _table("groups", "One athlete in one group.", "group_id name athlete_id joined_on"),
    _table(
        "body_measures",
        "Mass and lengths of a day.",
        "athlete_id measured_on mass_kg height_m shank_length_m",
    ),
    _table("limb_lengths", "One length of a segment.", "athlete_id measured_on segment side length_m"),
    _table(
        "injuries",
        "One injury.",
        "injury_id athlete_id region side description happened_on surgery_on resolved_on",
    ),
    _table(
        "readiness",
        "How one day felt.",
        "athlete_id session_id noted_on sleep nutrition hydration fatigue text",
    ),
    _table("soreness", "How sore one place was.", "athlete_id session_id noted_on site side severity"),
    _table(
        "events", "Something that happened.", "event_id athlete_id session_id set_id kind happened_at text"
    ),
    _table("notes", "Words of the coach.", "note_id athlete_id session_id set_id rep_number written_at text"),
    _table("sessions", "One visit.", "session_id athlete_id started_at title baseline notes", _WHEN),
    _table(
        "sets",
        "One set or trial with its conditions, ratings and the newest analysis.",
        f"{_WHO} protocol_version state sex age_years lever_arm_m body_mass_kg feedback_mode load "
        f"encouragement {_CONDITIONS} {_RATINGS} analysis_id algorithm_version rule_version score "
        "alignment_residual_deg repetitions repetitions_accepted imported_at imported_form notes",
        _WHEN,
    ),
    _table(
        "repetitions",
        "One repetition of the newest analysis.",
        f"{_WHO} rep_number start_s peak_s end_s eccentric_s pause_lengthened_s concentric_s "
        "pause_shortened_s on_tempo score accepted reason mark",
        _WHEN,
    ),
    _table(
        "metrics",
        "One number of a repetition, or of the whole set where rep_number is empty.",
        f"{_WHO} baseline sex age_years rep_number accepted metric value unit half_width_95 reason",
        _WHEN,
    ),
    _table(
        "compensations",
        "One compensation rule on one repetition.",
        f"{_WHO} rep_number rule_id label unit peak probability_amber probability_red duration_s area "
        "level score",
        _WHEN,
    ),
    _table(
        "findings",
        "One sentence of the quality gate.",
        f"{_WHO} code sentence severity rep_number rep_counts",
        _WHEN,
    ),
    _table("observations", "What the coach saw or felt of a set.", f"{_WHO} observation found", _WHEN),
    _table("marks", "One instant of a set.", f"{_WHO} kind time_s text", _WHEN),
    _table(
        "streams",
        "One sensor in one set and how it came through.",
        f"stream_id {_WHO} segment driver model serial_number firmware clock_kind tick_s nominal_rate_hz "
        "samples lost errors rate_hz jitter_p95_ms skew_ppm battery_percent battery_v",
        _WHEN,
    ),
    _table(
        "calibrations",
        "One calibration that a sensor of a set is read with.",
        f"stream_id {_WHO} calibration_id channel scale zero_raw kind taken_at linearity_percent "
        "hysteresis_percent due_on note",
        _WHEN,
    ),
)
SAMPLE_COLUMNS = tuple(
    column("samples", name) for name in ["sample", "device_tick", "received_s", "fitted_s", "flags"]
)
"""What every table of raw samples begins with."""

CURVE_TIME = column("curves", "time_s")


def table(name: str) -> Table:
    """The table of this name."""
    return next(each for each in TABLES if each.name == name)
