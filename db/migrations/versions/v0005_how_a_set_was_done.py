"""Version 0005: how the athlete was spurred on in a set, and the mark of a repetition of a test."""

from db.migrations import columns as c

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns that earlier sets leave empty."""
    c.add("sets", c.text("encouragement", null=True))
    c.add("repetitions", c.text("mark", null=True))
