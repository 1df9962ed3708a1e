"""Version 0003: the schema of the whole product, from coaches and programs to outbox and audit chain."""

import sqlalchemy as sa
from alembic import op

from db.migrations import columns as c
from db.migrations import people_0003

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the new tables, parents first, then the columns that point at them."""
    people_0003.make()
    _sets()
    _recordings()
    _studies()
    _decisions()
    _stations()
    _outbox()
    _columns()


def _sets() -> None:
    op.create_table(
        "set_conditions",
        c.reference("set_id", "sets.set_id", key=True),
        c.text("set_up"),
        c.text("surface"),
        c.text("contraction"),
        c.text("tempo"),
        c.text("resistance"),
        c.number("load_n"),
        c.number("load_kg"),
        c.text("band_maker"),
        c.text("band_colour"),
        c.number("band_rest_length_m"),
        c.number("band_stretch_m"),
        c.number("anchor_height_m"),
        c.text("attachment"),
        c.long("order_seed", null=True),
        *c.editable(),
    )
    op.create_table(
        "feedback_exposures",
        c.reference("set_id", "sets.set_id", key=True),
        c.whole("rep_number", key=True),
        c.text("mode"),
        c.yes_no("shown"),
    )


def _recordings() -> None:
    op.create_table(
        "clock_segments",
        c.reference("stream_id", "streams.stream_id", key=True),
        c.whole("number", key=True),
        c.whole("position", key=True),
        c.long("first_sample"),
        c.long("samples"),
        c.long("start_tick"),
        c.long("start_ns"),
        c.number("ns_per_tick", null=False),
        c.number("jitter_p95_ms"),
        c.text("algorithm_version"),
    )
    op.create_table(
        "stream_flags",
        c.reference("stream_id", "streams.stream_id", key=True),
        c.whole("position", key=True),
        c.text("kind"),
        c.long("first_sample"),
        c.long("samples"),
        c.text("text"),
    )


def _studies() -> None:
    op.create_table(
        "reliability_studies",
        c.key("study_id"),
        c.text("title"),
        c.text("protocol_id"),
        c.whole("protocol_version"),
        c.text("metric"),
        c.whole("occasions"),
        c.day("started_on"),
        c.day("ended_on", null=True),
        c.reference("led_by_id", "coaches.coach_id", null=True),
        c.text("notes"),
        *c.editable(),
    )
    op.create_table(
        "reliability_trials",
        c.key("trial_id"),
        c.reference("study_id", "reliability_studies.study_id"),
        c.reference("set_id", "sets.set_id"),
        c.whole("occasion"),
        c.text("excluded_reason"),
        *c.editable(),
    )
    c.index("reliability_trials", "set_id")
    c.index("reliability_trials", "study_id", "set_id", unique=True)
    op.create_table(
        "reliability_results",
        c.key("result_id"),
        c.reference("study_id", "reliability_studies.study_id"),
        c.time("made_at"),
        c.text("algorithm_version"),
        c.whole("athletes"),
        c.number("icc"),
        c.number("icc_low"),
        c.number("icc_high"),
        c.number("sem"),
        c.number("mdc95"),
        c.text("unit"),
        c.time("adopted_at", null=True),
    )
    c.index("reliability_results", "study_id")


def _decisions() -> None:
    op.create_table(
        "rule_limits",
        c.key("limit_id"),
        c.text("protocol_id"),
        c.text("rule_id"),
        c.reference("athlete_id", "athletes.athlete_id", null=True),
        c.number("amber", null=False),
        c.number("red", null=False),
        c.text("reason"),
        c.time("decided_at"),
        c.reference("decided_by_id", "coaches.coach_id", null=True),
        *c.editable(),
    )
    c.index("rule_limits", "athlete_id")
    c.index("rule_limits", "protocol_id", "rule_id")
    op.create_table(
        "comparison_overrides",
        c.key("override_id"),
        c.reference("earlier_set_id", "sets.set_id"),
        c.reference("later_set_id", "sets.set_id"),
        c.document("differences"),
        c.text("reason"),
        c.time("decided_at"),
        c.reference("decided_by_id", "coaches.coach_id", null=True),
        *c.editable(),
    )
    c.index("comparison_overrides", "earlier_set_id", "later_set_id")


def _stations() -> None:
    op.create_table(
        "stations",
        c.key("station_id"),
        c.text("name"),
        c.time("first_seen_at"),
        c.time("last_seen_at"),
        *c.editable(),
    )
    op.create_table(
        "local_values",
        c.key("name"),
        c.document("value", null=True),
    )
    op.create_table(
        "clinic_settings",
        c.key("name"),
        c.document("value", null=True),
        *c.editable(),
    )
    op.create_table(
        "tombstones",
        c.key("subject"),
        c.key("row_key"),
        c.time("erased_at"),
        c.text("station_id", null=True),
    )
    op.create_table(
        "conflicts",
        c.key("conflict_id"),
        c.time("found_at"),
        c.text("subject"),
        c.document("row_key"),
        c.long("base_revision", null=True),
        c.document("mine", null=True),
        c.document("theirs", null=True),
        c.time("resolved_at", null=True),
        c.text("resolution"),
    )
    c.index("conflicts", "subject", "resolved_at")


def _outbox() -> None:
    op.create_table(
        "outbox",
        # SQLite counts on by itself only in a column that is called INTEGER.
        sa.Column("sequence", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True),
        sa.Column("change_id", sa.String(), nullable=False, unique=True),
        c.time("made_at"),
        c.text("subject"),
        c.document("row_key"),
        c.text("action"),
        c.long("base_revision", null=True),
        c.document("document", null=True),
        c.whole("attempts"),
        c.text("last_error"),
        c.time("sent_at", null=True),
        sqlite_autoincrement=True,
    )
    c.index("outbox", "sent_at")


def _columns() -> None:
    c.add(
        "athletes",
        c.time("archived_at", null=True),
        c.reference("merged_into_id", "athletes.athlete_id", null=True),
    )
    c.add("body_measures", c.number("height_m"))
    c.add(
        "sessions",
        c.reference("coach_id", "coaches.coach_id", null=True),
        c.reference("program_day_id", "program_days.day_id", null=True),
        c.text("station_id", null=True),
    )
    c.add("sets", c.reference("planned_set_id", "planned_sets.planned_set_id", null=True))
    c.add("ratings", c.number("pain_severity"))
    c.add(
        "analyses",
        c.document("calibrations", null=True),
        c.text("cause", null=True),
        c.text("coach_id", null=True),
    )
    c.add(
        "audit_events",
        c.text("coach_id", null=True),
        c.text("station_id", null=True),
        c.long("sequence", null=True),
        c.text("previous_hash", null=True),
        c.text("hash", null=True),
    )
    c.index("audit_events", "coach_id")
    c.index("audit_events", "station_id", "sequence", unique=True)
