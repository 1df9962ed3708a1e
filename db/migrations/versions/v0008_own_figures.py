"""Version 0008: who takes part in a test-retest and how far apart, what was adopted, and limits per sex."""

from db.migrations import columns as c

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns that earlier rows leave empty."""
    c.add(
        "reliability_studies",
        c.whole("spacing_days", null=True),
        c.reference("group_id", "athlete_groups.group_id", null=True),
        c.time("adopted_at", null=True),
        c.reference("adopted_by_id", "coaches.coach_id", null=True),
    )
    c.add(
        "reliability_results",
        c.text("metric", null=True),
        c.whole("least_reps", null=True),
        c.document("figures", null=True),
    )
    c.add(
        "rule_limits",
        c.text("sex", null=True),
        c.whole("version", null=True),
        c.whole("people", null=True),
    )
