"""Shows every view with sample data: `python -m widgets.gallery dark --scale 1.5 --shots FOLDER`."""

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

import widgets
from domain.library import load_protocol, protocol_ids
from domain.results import MetricValue
from widgets import samples
from widgets.athletes import AthletesPage
from widgets.compare import ComparePage
from widgets.library_page import LibraryPage
from widgets.parts.banner import Banner
from widgets.parts.buttons import Button, Choice, IconButton
from widgets.parts.card import Card
from widgets.parts.fields import PickField, TextField
from widgets.parts.labels import KeyHint, Label
from widgets.parts.page import Page, scrolling
from widgets.parts.stat import Stat
from widgets.parts.state_pill import LEVELS, StatePill
from widgets.sensors import SensorsPage
from widgets.settings_page import SettingsPage
from widgets.shell import Shell
from widgets.theme import Theme, apply_theme
from widgets.today import TodayPage

Builder = Callable[[Theme], QWidget]


def today_page(theme: Theme) -> QWidget:
    """Today on a working day."""
    page = TodayPage(theme=theme)
    page.set_greeting("Tuesday, 3 Nov 2026 · Riverside Physiotherapy")
    page.set_content(samples.due(), samples.interrupted(), samples.sensor_notes(), samples.recent())
    return page


def athletes_page(theme: Theme) -> QWidget:
    """Athletes with one in view."""
    page = AthletesPage(theme=theme, today=lambda: samples.TODAY)
    page.set_athletes(samples.athletes())
    page.set_history(samples.history())
    return page


def athlete_form(theme: Theme) -> QWidget:
    """The form after a try to save it empty."""
    page = AthletesPage(theme=theme, today=lambda: samples.TODAY)
    page.set_athletes(samples.athletes())
    page.add_athlete()
    page.form.born.line.setText("3/11/98")
    page.form.submit()
    return page


def library_page(theme: Theme) -> QWidget:
    """The shipped protocols."""
    page = LibraryPage(theme=theme)
    page.set_protocols([load_protocol(name) for name in protocol_ids()])
    return page


def sensors_page(theme: Theme) -> QWidget:
    """Three sensors while a search runs."""
    page = SensorsPage(theme=theme)
    page.set_devices(samples.sensors())
    page.set_progress("Listening on /dev/ttyUSB3", 0.6)
    return page


def compare_page(theme: Theme) -> QWidget:
    """Today beside the baseline."""
    page = ComparePage(theme=theme)
    sets = [
        ("a", "3 Nov 2026 · Seated hip ER · right"),
        ("b", "22 Sep 2026 · Seated hip ER · right · baseline"),
    ]
    page.set_choices(sets, "a", "b")
    page.set_comparison(samples.comparison())
    return page


def settings_page(theme: Theme) -> QWidget:
    """Settings as first met."""
    page = SettingsPage(theme=theme)
    page.set_values({"theme": "dark" if theme.dark else "light", "text_scale": f"{theme.scale:.1f}"})
    return page


PAGES: dict[str, tuple[str, str, Builder]] = {
    "today": ("house", "Today", today_page),
    "athletes": ("users", "Athletes", athletes_page),
    "library": ("books", "Library", library_page),
    "compare": ("chart-line", "Compare", compare_page),
    "sensors": ("broadcast", "Sensors", sensors_page),
    "settings": ("gear-six", "Settings", settings_page),
}
STATES: dict[str, Builder] = {
    "empty_today": lambda theme: TodayPage(theme=theme),
    "empty_athletes": lambda theme: AthletesPage(theme=theme, today=lambda: samples.TODAY),
    "athlete_form": athlete_form,
    "empty_library": lambda theme: LibraryPage(theme=theme),
    "empty_sensors": lambda theme: SensorsPage(theme=theme),
    "empty_compare": lambda theme: ComparePage(theme=theme),
}


def parts_page(theme: Theme) -> QWidget:
    """The small parts in their states."""
    page = Page("Parts", "Buttons, states, numbers and fields", theme=theme)
    inner = QVBoxLayout()
    inner.setSpacing(theme.space(4))
    for level in ("red", "amber", "good", "neutral"):
        banner = Banner(theme=theme, parent=page)
        banner.show_message("The force sensor is silent. Nothing is lost.", level, "Search again")
        inner.addWidget(banner)
    kinds = ("large", "primary", "secondary", "quiet", "danger")
    buttons: list[QWidget] = [Button("Start session", theme=theme, kind=kind, icon="play") for kind in kinds]
    disabled = Button("Save", theme=theme, kind="primary")
    disabled.setEnabled(False)
    choice = Choice([("l", "Left"), ("r", "Right")], theme=theme, name="Side")
    inner.addWidget(_card("Buttons", [*buttons, disabled], theme))
    pills: list[QWidget] = [StatePill(level.capitalize(), level, theme=theme) for level in LEVELS]
    keys = [KeyHint("Ctrl+K", theme=theme), choice, IconButton("swap", "Swap", theme=theme)]
    inner.addWidget(_card("States", [*pills, *keys], theme))
    force, missing = Stat("Peak force", theme=theme), Stat("RFD", theme=theme)
    force.set_value(MetricValue("peak_force", 131.4, "N", 18))
    missing.set_value(MetricValue("rfd", float("nan"), "N/s", reason="88 Hz is too slow for it"))
    inner.addWidget(_card("Numbers", [force, missing], theme))
    name = TextField("Name", theme=theme, hint="As on the referral")
    wrong = TextField("Body mass, kg", theme=theme)
    wrong.show_error("Write a number between 20 and 250.")
    pick = PickField("Side", [("left", "Left"), ("right", "Right")], theme=theme)
    inner.addWidget(_card("Fields", [name, wrong, pick], theme))
    inner.addStretch(1)
    page.body.addWidget(scrolling(inner), 1)
    return page


def _card(title: str, content: Sequence[QWidget], theme: Theme) -> Card:
    card = Card(title, theme=theme)
    row = QHBoxLayout()
    row.setSpacing(theme.space(3))
    for widget in content:
        row.addWidget(widget, 1 if isinstance(widget, TextField | QLineEdit | Label) else 0)
    row.addStretch(1)
    card.body.addLayout(row)
    return card


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


def build_gallery(theme: Theme) -> Shell:
    """Every page, every state and every part behind one rail-less list of the palette."""
    views: dict[str, tuple[str, str, QWidget]] = {
        name: (icon, word, build(theme)) for name, (icon, word, build) in PAGES.items()
    }
    views["parts"] = ("squares-four", "Parts", parts_page(theme))
    hidden = {**STATES, **examples()}
    views |= {name: ("", "", build(theme)) for name, build in hidden.items()}
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


def main(arguments: Sequence[str] | None = None) -> int:
    """Show the gallery, or save its pictures."""
    parser = argparse.ArgumentParser(prog="widgets.gallery", description="Shows every view with sample data.")
    parser.add_argument("theme", nargs="?", choices=("dark", "light", "system"), default="dark")
    parser.add_argument("--scale", type=float, default=1.0, help="text scale, 1 to 2")
    parser.add_argument("--size", default="1280x720", help="window size")
    parser.add_argument("--shots", type=Path, help="folder to save pictures in, instead of showing")
    chosen = parser.parse_args(arguments)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101
    shell = build_gallery(apply_theme(app, chosen.theme, scale=chosen.scale))
    width, _, height = chosen.size.partition("x")
    shell.resize(int(width), int(height))
    if chosen.shots is None:
        shell.show()
        return app.exec()
    save_shots(shell, chosen.shots, [*PAGES, "parts", *STATES], app)
    return 0


if __name__ == "__main__":
    sys.exit(main())
