"""Short words for the columns of migrations from version 0003 on; what one makes never changes."""

from typing import Any

import sqlalchemy as sa
from alembic import op

Column = sa.Column[Any]


def key(name: str) -> Column:
    """A key made by the application."""
    return sa.Column(name, sa.String(), primary_key=True)


def reference(name: str, target: str, *, null: bool = False, key: bool = False) -> Column:
    """The key of a row of another table: `target` is table.column."""
    return sa.Column(name, sa.String(), sa.ForeignKey(target), nullable=null, primary_key=key)


def text(name: str, *, null: bool = False) -> Column:
    """Words."""
    return sa.Column(name, sa.String(), nullable=null)


def whole(name: str, *, null: bool = False, key: bool = False) -> Column:
    """A small count."""
    return sa.Column(name, sa.Integer(), nullable=null, primary_key=key, autoincrement=False)


def long(name: str, *, null: bool = False) -> Column:
    """A count that may pass two thousand million."""
    return sa.Column(name, sa.BigInteger(), nullable=null)


def number(name: str, *, null: bool = True) -> Column:
    """A measured number; null is not measurable."""
    return sa.Column(name, sa.Double(), nullable=null)


def yes_no(name: str) -> Column:
    """True or false."""
    return sa.Column(name, sa.Boolean(), nullable=False)


def day(name: str, *, null: bool = False) -> Column:
    """A date."""
    return sa.Column(name, sa.Date(), nullable=null)


def time(name: str, *, null: bool = False) -> Column:
    """Date and time."""
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def document(name: str, *, null: bool = False) -> Column:
    """A JSON document."""
    return sa.Column(name, sa.JSON(), nullable=null)


def editable() -> tuple[Column, Column]:
    """What every row has that people edit: hidden since, and the count of its revisions."""
    return time("removed_at", null=True), long("revision")


def index(table: str, *columns: str, unique: bool = False) -> None:
    """An index with the name that the models give it."""
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns), unique=unique)


def add(table: str, *columns: Column) -> None:
    """Add columns in place: the table is not made anew, so no row is touched."""
    for column in columns:
        op.add_column(table, column, inline_references=True)
