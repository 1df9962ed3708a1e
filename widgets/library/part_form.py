"""The form of a whole file: its common fields first, then its tables, one part in view at a time."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.language import say, say_count
from domain.library.changing.tables import RULE_IDS, RULES, TABLES
from domain.library.mistakes import Mistake
from widgets.library.form import ProtocolForm
from widgets.library.table_rows import TableRows
from widgets.parts.fields import PickField
from widgets.parts.page import scrolling
from widgets.theme import Theme

COMMON = "common"


class PartForm(QWidget):
    """`field_changed` is of the common fields; the others of what stands inside the tables."""

    field_changed = Signal(str, object)
    inner_changed = Signal(object, object)
    table_added = Signal(object)
    table_removed = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.common = ProtocolForm(theme=theme)
        self._made: dict[str, TableRows] = {}
        self._rules: Mapping[str, str] = {}
        self._values: Mapping[str, Any] = {}
        self._mistakes: tuple[Mistake, ...] = ()
        self.part = PickField(say("Part of the file"), self._labels(), theme=theme)
        self.part.picked.connect(self.show_part)
        self._pages = QVBoxLayout()
        self._pages.addWidget(self.common, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addWidget(self.part)
        column.addLayout(self._pages, 1)
        self.common.changed.connect(self.field_changed)

    def set_rules(self, rules: Mapping[str, str]) -> None:
        """The rules of the library that a file can use, each with the id it fires by."""
        self._rules = rules

    def table(self, name: str) -> TableRows:
        """The rows of one table; they are made when somebody first asks for them."""
        if name not in self._made:
            rows = TableRows(next(part for part in TABLES if part.name == name), theme=self._theme)
            rows.changed.connect(self.inner_changed)
            rows.added.connect(self.table_added)
            rows.removed.connect(self.table_removed)
            rows.hide()
            self._pages.addWidget(rows, 1)
            self._made[name] = rows
            self._fill(rows)
        return self._made[name]

    def show_part(self, name: str) -> None:
        """Bring a part into view."""
        self.part.select(name)
        seen = self.common if name == COMMON else self.table(name)
        if isinstance(seen, TableRows):
            self._fill(seen)
        for page in (self.common, *self._made.values()):
            page.setVisible(page is seen)

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show what the file says; what is not in view follows when it is."""
        self._values = values
        self.common.set_values(values)
        self._show_again()

    def set_mistakes(self, mistakes: Sequence[Mistake]) -> None:
        """Show each mistake at its field, and in the list of parts how many each has."""
        self._mistakes = tuple(mistakes)
        self.common.set_mistakes(self._mistakes)
        self._show_again()

    def _show_again(self) -> None:
        self.part.set_options(self._labels())
        for rows in self._made.values():
            if rows.isVisibleTo(self):
                self._fill(rows)

    def _fill(self, rows: TableRows) -> None:
        used = self._values.get("compensations")
        tables = [one for one in used if isinstance(one, dict)] if isinstance(used, list) else []
        named = [str(one.get("id") or one.get("use", "")) for one in tables]
        fired = [self._rules.get(name, name) for name in named if name]
        rows.set_choices({RULES: sorted(self._rules), RULE_IDS: fired})
        rows.set_rows(rows.part.rows(self._values))
        rows.set_mistakes(self._mistakes)

    def _labels(self) -> list[tuple[str, str]]:
        """The parts, with how many tables and mistakes each has."""
        of: dict[str, int] = {}
        for one in self._mistakes:
            inside = [part.name for part in TABLES if one.keys[: len(part.path)] == part.path]
            name = max(inside, key=len, default=COMMON)
            of[name] = of.get(name, 0) + 1
        parts = [(COMMON, say("Common fields"))]
        for part in TABLES:
            count = len(part.rows(self._values))
            parts.append((part.name, f"{part.label} ({count})" if count else part.label))
        return [(name, f"{label} · {_wrong(of.get(name, 0))}".rstrip(" ·")) for name, label in parts]


def _wrong(count: int) -> str:
    return say_count(count, "{count} mistake", "{count} mistakes") if count else ""


def example(theme: Theme) -> QWidget:
    """The sensors of the seated test."""
    import tomllib

    from domain.library import protocol_path

    form = PartForm(theme=theme)
    form.set_rules({"pelvis_moved_seated": "pelvis_moved"})
    form.set_values(tomllib.loads(protocol_path("seated_hip_er").read_text(encoding="utf-8")))
    form.show_part("compensations")
    column = QVBoxLayout()
    column.addWidget(form)
    return scrolling(column)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (320, 760))
