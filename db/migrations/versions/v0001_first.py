"""Version 0001: athletes, devices, protocols, sessions, raw samples, results, audit."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table of the first version."""
    _athletes()
    _devices()
    _sessions()
    _sets()
    _recordings()
    _analyses()
    _scores()
    _audit()


def _text(name: str, *, null: bool = False, key: bool = False) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), nullable=null, primary_key=key)


def _reference(name: str, target: str, *, key: bool = False) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), sa.ForeignKey(target), nullable=False, primary_key=key)


def _whole(name: str, *, null: bool = False, key: bool = False) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer(), nullable=null, primary_key=key, autoincrement=False)


def _long(name: str) -> "sa.Column[int]":
    return sa.Column(name, sa.BigInteger(), nullable=False)


def _number(name: str, *, null: bool = True) -> "sa.Column[float]":
    return sa.Column(name, sa.Double(), nullable=null)


def _yes_no(name: str) -> "sa.Column[bool]":
    return sa.Column(name, sa.Boolean(), nullable=False)


def _time(name: str, *, null: bool = False) -> sa.Column:  # type: ignore[type-arg]
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def _json(name: str, *, null: bool = False) -> sa.Column:  # type: ignore[type-arg]
    return sa.Column(name, sa.JSON(), nullable=null)


def _bytes(name: str) -> "sa.Column[bytes]":
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))


def _athletes() -> None:
    op.create_table(
        "athletes",
        _text("athlete_id", key=True),
        _text("name"),
        _text("search_name"),
        _text("sex"),
        sa.Column("born_on", sa.Date(), nullable=True),
        _text("dominant_side", null=True),
        _text("involved_side", null=True),
        _text("phase"),
        _text("notes"),
        _time("created_at"),
        _time("removed_at", null=True),
        _long("revision"),
    )
    _index("athletes", "search_name")
    op.create_table(
        "body_measures",
        _text("measure_id", key=True),
        _reference("athlete_id", "athletes.athlete_id"),
        sa.Column("measured_on", sa.Date(), nullable=False),
        _number("mass_kg"),
        _number("shank_length_m"),
        _time("removed_at", null=True),
        _long("revision"),
    )
    _index("body_measures", "athlete_id")


def _devices() -> None:
    op.create_table(
        "devices",
        _text("device_key", key=True),
        _text("driver"),
        _text("model"),
        _text("serial_number"),
        _text("firmware"),
        _text("port"),
        _time("first_seen_at"),
        _time("last_seen_at"),
        _time("removed_at", null=True),
        _long("revision"),
    )
    op.create_table(
        "calibrations",
        _text("calibration_id", key=True),
        _reference("device_key", "devices.device_key"),
        _text("channel"),
        _number("scale", null=False),
        _number("zero_raw", null=False),
        _text("kind"),
        _time("taken_at"),
    )
    _index("calibrations", "device_key")


def _sessions() -> None:
    op.create_table(
        "protocol_versions",
        _text("protocol_id", key=True),
        _whole("version", key=True),
        _json("content", null=True),
        _time("first_used_at"),
    )
    op.create_table(
        "sessions",
        _text("session_id", key=True),
        _reference("athlete_id", "athletes.athlete_id"),
        _time("started_at"),
        _text("title"),
        _yes_no("baseline"),
        _text("notes"),
        _time("removed_at", null=True),
        _long("revision"),
    )
    _index("sessions", "athlete_id", "started_at")
    _index("sessions", "started_at")


def _sets() -> None:
    op.create_table(
        "sets",
        _text("set_id", key=True),
        _reference("session_id", "sessions.session_id"),
        _text("protocol_id"),
        _whole("protocol_version"),
        _text("side"),
        _time("started_at"),
        _time("ended_at", null=True),
        _long("epoch_ns"),
        _number("lever_arm_m"),
        _number("body_mass_kg"),
        _text("feedback_mode"),
        _text("load"),
        _text("state"),
        _text("claim", null=True),
        _text("notes"),
        _time("removed_at", null=True),
        _long("revision"),
        sa.ForeignKeyConstraint(
            ["protocol_id", "protocol_version"],
            ["protocol_versions.protocol_id", "protocol_versions.version"],
        ),
    )
    _index("sets", "session_id", "started_at")
    _index("sets", "started_at")
    _index("sets", "state")
    op.create_table(
        "ratings",
        _reference("set_id", "sets.set_id", key=True),
        _number("rpe"),
        _number("stability"),
        _number("discomfort"),
        _text("pain_site"),
        _yes_no("pain_sharp"),
        _time("removed_at", null=True),
        _long("revision"),
    )


def _recordings() -> None:
    op.create_table(
        "streams",
        _text("stream_id", key=True),
        _reference("set_id", "sets.set_id"),
        _whole("position"),
        _reference("device_key", "devices.device_key"),
        _json("device"),
        _text("segment"),
        _json("channels"),
        _json("clock"),
        _number("nominal_rate_hz", null=False),
        _json("calibrations"),
    )
    _index("streams", "set_id")
    op.create_table(
        "chunks",
        _reference("stream_id", "streams.stream_id", key=True),
        _whole("chunk_index", key=True),
        _long("first_sample"),
        _whole("samples"),
        _long("first_received_ns"),
        _long("last_received_ns"),
        _bytes("payload"),
    )
    op.create_table(
        "marks",
        _reference("set_id", "sets.set_id", key=True),
        _whole("mark_index", key=True),
        _text("kind"),
        _number("time_s", null=False),
        _text("text"),
    )


def _analyses() -> None:
    op.create_table(
        "analyses",
        _text("analysis_id", key=True),
        _reference("set_id", "sets.set_id"),
        _whole("number"),
        _time("made_at"),
        _text("algorithm_version"),
        _text("rule_version"),
        _number("score"),
        _number("alignment_residual_deg"),
        _json("notes"),
        sa.UniqueConstraint("set_id", "number"),
    )
    op.create_table(
        "repetitions",
        _reference("analysis_id", "analyses.analysis_id", key=True),
        _whole("number", key=True),
        _number("start_s"),
        _number("peak_s"),
        _number("end_s"),
        _number("score"),
        _yes_no("accepted"),
        _text("reason"),
        _json("tempo", null=True),
        _long("revision"),
    )
    op.create_table(
        "traces",
        _reference("analysis_id", "analyses.analysis_id", key=True),
        _json("names"),
        _bytes("payload"),
    )


def _scores() -> None:
    op.create_table(
        "metric_values",
        _reference("analysis_id", "analyses.analysis_id", key=True),
        _whole("rep_number", key=True),
        _whole("position", key=True),
        _text("name"),
        _number("value"),
        _text("unit"),
        _number("half_width_95"),
        _text("reason"),
    )
    _index("metric_values", "name", "analysis_id")
    op.create_table(
        "compensation_scores",
        _reference("analysis_id", "analyses.analysis_id", key=True),
        _whole("rep_number", key=True),
        _whole("position", key=True),
        _text("rule_id"),
        _text("label"),
        _text("unit"),
        _number("peak"),
        _number("probability_amber"),
        _number("probability_red"),
        _number("duration_s"),
        _number("area"),
        _text("level"),
    )
    _index("compensation_scores", "rule_id")
    op.create_table(
        "findings",
        _reference("analysis_id", "analyses.analysis_id", key=True),
        _whole("position", key=True),
        _text("code"),
        _text("sentence"),
        _text("severity"),
        _whole("rep_number", null=True),
        _yes_no("rep_counts"),
    )


def _audit() -> None:
    op.create_table(
        "audit_events",
        _text("event_id", key=True),
        _time("happened_at"),
        _text("action"),
        _text("subject"),
        _text("subject_id"),
        _text("detail"),
    )
    _index("audit_events", "happened_at")
    _index("audit_events", "subject_id")
