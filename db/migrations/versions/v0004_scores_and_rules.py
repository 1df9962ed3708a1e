"""Version 0004: the score of each rule, and the limits that an analysis judged by."""

from db.migrations import columns as c

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns that earlier analyses leave empty."""
    c.add("compensation_scores", c.number("score"))
    c.add("analyses", c.document("rules", null=True))
