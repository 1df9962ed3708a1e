"""Shows every view in every state with sample data: `turnout gallery`, or `python -m widgets.gallery`."""

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

import widgets
from domain.library import load_protocol, protocol_ids
from widgets import samples, settings_page, today
from widgets.athletes import page as athletes
from widgets.compare import page as compare
from widgets.gallery_states import STATES, Builder, sensors_page
from widgets.group import page as group
from widgets.library import page as library
from widgets.parts.page import scrolling
from widgets.shell import Shell
from widgets.theme import Theme, apply_theme

PAGES: dict[str, tuple[str, str, Builder]] = {
    "today": ("house", "Today", today.example),
    "athletes": ("users", "Athletes", athletes.example),
    "library": ("books", "Library", library.example),
    "compare": ("chart-line", "Compare", compare.example),
    "group": ("users-three", "Group", group.example),
    "sensors": ("broadcast", "Sensors", sensors_page),
    "settings": ("gear-six", "Settings", settings_page.example),
}


def examples() -> dict[str, Builder]:
    """The `example` of every module of the kit that has one."""
    found: dict[str, Builder] = {}
    for module in pkgutil.walk_packages(widgets.__path__, "widgets."):
        if module.name == __name__:
            continue
        build = getattr(importlib.import_module(module.name), "example", None)
        if callable(build):
            found[module.name.removeprefix("widgets.").replace(".", "_")] = build
    return found


def build_shell(theme: Theme) -> Shell:
    """The window with every page filled, as the station shows it."""
    shell = Shell(
        theme=theme, pages={name: (icon, word, build(theme)) for name, (icon, word, build) in PAGES.items()}
    )
    shell.set_athlete("Ana Ferreira · R involved · week 5 strengthening")
    shell.set_sensors("3 sensors · 88 Hz", "good")
    shell.set_coach("KM", "Kim Meyer")
    entries = [(person.name, person.phase, person.athlete_id) for person in samples.athletes()]
    tests = [(load_protocol(name).title, "Test or exercise", name) for name in protocol_ids()]
    shell.command_palette.set_entries([*entries, *tests, ("Search for sensors", "Action", "scan")])
    return shell


def _placed(name: str, view: QWidget, theme: Theme) -> QWidget:
    """A dialog in the middle at its own size, a part at the top; other views fill the page."""
    is_dialog = isinstance(view, QDialog)
    if not is_dialog and not name.startswith("parts_"):
        return view
    place = QWidget()
    whole = QVBoxLayout(place)
    whole.setContentsMargins(*(theme.space(6),) * 4)
    box = QVBoxLayout()
    view.setWindowFlags(Qt.WindowType.Widget)
    box.addWidget(view, 0, Qt.AlignmentFlag.AlignCenter if is_dialog else Qt.AlignmentFlag.AlignTop)
    whole.addWidget(scrolling(box))
    view.show()
    return place


def build_gallery(theme: Theme) -> Shell:
    """Every page, every state and every part; those without a place in the rail behind Ctrl+K."""
    views: dict[str, tuple[str, str, QWidget]] = {
        name: (icon, word, build(theme)) for name, (icon, word, build) in PAGES.items()
    }
    for name, build in {**STATES, **examples()}.items():
        views.setdefault(name, ("", "", _placed(name, build(theme), theme)))
    shell = Shell(theme=theme, pages=views)
    shell.set_coach("KM", "Kim Meyer")
    shell.set_athlete("Gallery · Ctrl+K opens any view by name")
    shell.command_palette.set_entries([(name.replace("_", " ").capitalize(), "View", name) for name in views])
    shell.command_palette.chosen.connect(shell.show_page)
    return shell


def save_shots(shell: Shell, folder: Path, names: Sequence[str], app: QApplication) -> None:
    """A picture of each page, as the person would see it."""
    folder.mkdir(parents=True, exist_ok=True)
    shell.show()
    for name in names:
        shell.show_page(name)
        app.processEvents()
        shell.grab().save(str(folder / f"{name}.png"))


def show_gallery(*, theme: str, scale: float, size: tuple[int, int], shots: Path | None) -> int:
    """Open the gallery, or save a picture of every view; with no theme named, in both."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101
    for name in (theme,) if theme else ("dark", "light"):
        shell = build_gallery(apply_theme(app, name, scale=scale))
        shell.resize(*size)
        if shots is None:
            shell.show()
            return app.exec()
        names = list(dict.fromkeys([*PAGES, *STATES, *examples()]))
        save_shots(shell, shots if theme else shots / name, names, app)
        shell.close()
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the words and show the gallery."""
    parser = argparse.ArgumentParser(prog="widgets.gallery", description="Shows every view with sample data.")
    parser.add_argument("theme", nargs="?", choices=("dark", "light", "system"), default="")
    parser.add_argument("--scale", type=float, default=1.0, help="text scale, 1 to 2")
    parser.add_argument("--size", default="1280x720", help="window size")
    parser.add_argument("--shots", type=Path, help="folder to save pictures in, instead of showing")
    chosen = parser.parse_args(arguments)
    width, _, height = chosen.size.partition("x")
    size = int(width), int(height)
    return show_gallery(theme=chosen.theme, scale=chosen.scale, size=size, shots=chosen.shots)


if __name__ == "__main__":
    sys.exit(main())
