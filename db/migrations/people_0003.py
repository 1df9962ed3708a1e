"""The tables of people, plans and notes that version 0003 makes."""

from alembic import op

from db.migrations import columns as c


def make() -> None:
    """Make them, parents first."""
    _coaches()
    _bodies()
    _programs()
    _suggestions()
    _groups()
    _diary()


def _coaches() -> None:
    op.create_table(
        "coaches",
        c.key("coach_id"),
        c.text("name"),
        c.text("search_name"),
        c.text("role"),
        c.yes_no("active"),
        c.text("secret_kind", null=True),
        c.text("secret_hash", null=True),
        c.time("secret_set_at", null=True),
        c.whole("failed_attempts"),
        c.time("locked_until", null=True),
        c.time("last_signed_in_at", null=True),
        c.time("created_at"),
        *c.editable(),
    )
    c.index("coaches", "search_name")


def _bodies() -> None:
    op.create_table(
        "limb_lengths",
        c.key("limb_length_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.day("measured_on"),
        c.text("segment"),
        c.text("side", null=True),
        c.number("length_m", null=False),
        *c.editable(),
    )
    c.index("limb_lengths", "athlete_id")
    op.create_table(
        "dominances",
        c.key("dominance_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.day("noted_on"),
        c.text("task"),
        c.text("side"),
        *c.editable(),
    )
    c.index("dominances", "athlete_id")
    op.create_table(
        "injuries",
        c.key("injury_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.text("region"),
        c.text("side", null=True),
        c.text("description"),
        c.day("happened_on", null=True),
        c.day("surgery_on", null=True),
        c.day("resolved_on", null=True),
        *c.editable(),
    )
    c.index("injuries", "athlete_id")
    op.create_table(
        "comfortable_arcs",
        c.key("arc_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.day("noted_on"),
        c.text("movement"),
        c.text("side"),
        c.number("low_deg"),
        c.number("high_deg"),
        *c.editable(),
    )
    c.index("comfortable_arcs", "athlete_id")
    op.create_table(
        "consents",
        c.key("consent_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.text("purpose"),
        c.yes_no("given"),
        c.day("decided_on"),
        c.day("withdrawn_on", null=True),
        c.text("wording"),
        c.text("signed_by"),
        *c.editable(),
    )
    c.index("consents", "athlete_id")


def _programs() -> None:
    op.create_table(
        "programs",
        c.key("program_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.text("title"),
        c.text("template"),
        c.day("started_on"),
        c.day("ended_on", null=True),
        c.text("notes"),
        *c.editable(),
    )
    c.index("programs", "athlete_id")
    op.create_table(
        "program_phases",
        c.key("phase_id"),
        c.reference("program_id", "programs.program_id"),
        c.whole("position"),
        c.text("name"),
        c.whole("weeks"),
        c.day("started_on", null=True),
        c.day("ended_on", null=True),
        *c.editable(),
    )
    c.index("program_phases", "program_id")
    op.create_table(
        "program_days",
        c.key("day_id"),
        c.reference("phase_id", "program_phases.phase_id"),
        c.whole("position"),
        c.text("title"),
        c.whole("weekday", null=True),
        c.text("demand"),
        *c.editable(),
    )
    c.index("program_days", "phase_id")
    op.create_table(
        "planned_sets",
        c.key("planned_set_id"),
        c.reference("day_id", "program_days.day_id"),
        c.whole("position"),
        c.text("protocol_id"),
        c.whole("protocol_version", null=True),
        c.text("side", null=True),
        c.whole("sets"),
        c.whole("repetitions", null=True),
        c.number("hold_s"),
        c.number("rest_s"),
        c.text("tempo"),
        c.text("load"),
        c.number("load_n"),
        c.text("surface"),
        c.text("feedback_mode"),
        *c.editable(),
    )
    c.index("planned_sets", "day_id")
    op.create_table(
        "phase_gates",
        c.key("gate_id"),
        c.reference("phase_id", "program_phases.phase_id"),
        c.whole("position"),
        c.text("protocol_id", null=True),
        c.text("metric"),
        c.text("side", null=True),
        c.text("relation"),
        c.number("threshold", null=False),
        c.text("unit"),
        c.text("source"),
        c.day("passed_on", null=True),
        *c.editable(),
    )
    c.index("phase_gates", "phase_id")
    op.create_table(
        "goals",
        c.key("goal_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.text("text"),
        c.text("protocol_id", null=True),
        c.text("metric", null=True),
        c.text("side", null=True),
        c.number("target"),
        c.text("unit"),
        c.day("set_on"),
        c.day("due_on", null=True),
        c.day("reached_on", null=True),
        *c.editable(),
    )
    c.index("goals", "athlete_id")
    op.create_table(
        "batteries",
        c.key("battery_id"),
        c.text("title"),
        c.document("items"),
        *c.editable(),
    )


def _suggestions() -> None:
    op.create_table(
        "suggestions",
        c.key("suggestion_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.reference("planned_set_id", "planned_sets.planned_set_id", null=True),
        c.reference("set_id", "sets.set_id", null=True),
        c.time("made_at"),
        c.text("rule_version"),
        c.text("sentence"),
        c.text("reason"),
        c.document("change"),
        c.text("decision"),
        c.time("decided_at", null=True),
        c.reference("decided_by_id", "coaches.coach_id", null=True),
        c.text("decision_reason"),
        *c.editable(),
    )
    c.index("suggestions", "athlete_id")


def _groups() -> None:
    op.create_table(
        "athlete_groups",
        c.key("group_id"),
        c.text("name"),
        c.text("search_name"),
        c.text("notes"),
        *c.editable(),
    )
    c.index("athlete_groups", "search_name")
    op.create_table(
        "group_members",
        c.key("member_id"),
        c.reference("group_id", "athlete_groups.group_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.day("joined_on"),
        *c.editable(),
    )
    c.index("group_members", "athlete_id")
    c.index("group_members", "group_id", "athlete_id", unique=True)
    op.create_table(
        "tags",
        c.key("tag_id"),
        c.text("name"),
        c.text("search_name"),
        *c.editable(),
    )
    c.index("tags", "search_name")
    op.create_table(
        "taggings",
        c.key("tagging_id"),
        c.reference("tag_id", "tags.tag_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.reference("session_id", "sessions.session_id", null=True),
        c.reference("set_id", "sets.set_id", null=True),
        *c.editable(),
    )
    c.index("taggings", "athlete_id")
    c.index("taggings", "session_id")
    c.index("taggings", "set_id")
    c.index("taggings", "tag_id")


def _diary() -> None:
    op.create_table(
        "notes",
        c.key("note_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.reference("session_id", "sessions.session_id", null=True),
        c.reference("set_id", "sets.set_id", null=True),
        c.whole("rep_number", null=True),
        c.time("written_at"),
        c.reference("written_by_id", "coaches.coach_id", null=True),
        c.text("text"),
        *c.editable(),
    )
    c.index("notes", "athlete_id")
    c.index("notes", "session_id")
    c.index("notes", "set_id")
    op.create_table(
        "events",
        c.key("event_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.reference("session_id", "sessions.session_id", null=True),
        c.reference("set_id", "sets.set_id", null=True),
        c.text("kind"),
        c.time("happened_at"),
        c.text("text"),
        c.document("detail", null=True),
        *c.editable(),
    )
    c.index("events", "athlete_id")
    c.index("events", "session_id")
    c.index("events", "set_id")
    op.create_table(
        "readiness",
        c.key("readiness_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.reference("session_id", "sessions.session_id", null=True),
        c.day("noted_on"),
        c.number("sleep"),
        c.number("nutrition"),
        c.number("hydration"),
        c.number("fatigue"),
        c.text("text"),
        *c.editable(),
    )
    c.index("readiness", "athlete_id")
    op.create_table(
        "soreness",
        c.key("soreness_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.reference("session_id", "sessions.session_id", null=True),
        c.day("noted_on"),
        c.text("site"),
        c.text("side", null=True),
        c.number("severity", null=False),
        *c.editable(),
    )
    c.index("soreness", "athlete_id")
    op.create_table(
        "screenings",
        c.key("screening_id"),
        c.reference("session_id", "sessions.session_id"),
        c.time("asked_at"),
        c.text("kind"),
        c.document("answers"),
        c.yes_no("cleared"),
        *c.editable(),
    )
    c.index("screenings", "session_id")
