"""Version 0007: where imported sets came from, and the numbers of athletes in other lists."""

from alembic import op

from db.migrations import columns as c

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two tables of their own; nothing that is there is touched."""
    op.create_table(
        "imported_sets",
        c.reference("set_id", "sets.set_id", key=True),
        c.text("file_name"),
        c.text("sha256"),
        c.text("form"),
        c.time("imported_at"),
        c.reference("imported_by_id", "coaches.coach_id", null=True),
        c.document("told"),
    )
    c.index("imported_sets", "sha256")
    op.create_table(
        "athlete_codes",
        c.key("code_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.text("code"),
        c.time("noted_at"),
        *c.editable(),
    )
    c.index("athlete_codes", "athlete_id")
