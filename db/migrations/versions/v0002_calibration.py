"""Version 0002: points, errors and due dates of calibrations; recalibrations; how streams came through."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns that older calibrations leave empty, and two tables."""
    for column in (
        sa.Column("points", sa.JSON()),
        sa.Column("linearity_percent", sa.Double()),
        sa.Column("hysteresis_percent", sa.Double()),
        sa.Column("due_on", sa.Date()),
        sa.Column("note", sa.String()),
    ):
        op.add_column("calibrations", column)
    _stream_health()
    _recalibrations()


def _stream_health() -> None:
    op.create_table(
        "stream_health",
        sa.Column("stream_id", sa.String(), sa.ForeignKey("streams.stream_id"), primary_key=True),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("samples", "lost", "errors")),
        *(
            sa.Column(name, sa.Double())
            for name in ("rate_hz", "jitter_p95_ms", "skew_ppm", "battery_percent", "battery_v")
        ),
    )


def _recalibrations() -> None:
    op.create_table(
        "recalibrations",
        sa.Column("recalibration_id", sa.String(), primary_key=True),
        sa.Column("stream_id", sa.String(), sa.ForeignKey("streams.stream_id"), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("calibrations", sa.JSON(), nullable=False),
    )
    op.create_index("ix_recalibrations_stream_id", "recalibrations", ["stream_id"])
