"""Version 0009: what a coach observed of a set, where its protocol asks for it."""

from db.migrations import columns as c

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A column that earlier sets leave empty."""
    c.add("sets", c.document("observed", null=True))
