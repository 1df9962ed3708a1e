"""Version 0006: the video clips of sets."""

from alembic import op

from db.migrations import columns as c

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A table of its own; nothing that is there is touched."""
    op.create_table(
        "clips",
        c.key("clip_id"),
        c.reference("set_id", "sets.set_id"),
        c.reference("athlete_id", "athletes.athlete_id"),
        c.text("file_name"),
        c.text("camera"),
        c.time("begun_at"),
        c.number("begin_s"),
        c.number("end_s"),
        c.whole("frames", null=True),
        c.whole("dropped"),
        c.long("size_bytes"),
        c.text("sha256"),
        *c.editable(),
    )
    c.index("clips", "set_id")
    c.index("clips", "athlete_id")
