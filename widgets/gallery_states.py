"""The views of the gallery that are not met every day: empty pages, forms, questions."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from widgets import samples
from widgets.athletes.form import AthleteForm
from widgets.athletes.page import AthletesPage
from widgets.compare.page import ComparePage
from widgets.devices.sending_card import SendingCard
from widgets.devices.sensors import SensorsPage
from widgets.exchange.export_card import ExportSheet, running
from widgets.group.sheet import example as group_sheet
from widgets.keeping.backups import RestoreDialog
from widgets.keeping.encryption import EncryptionCard, EncryptionOffer, UnlockSheet
from widgets.keeping.person_data import EraseSheet
from widgets.library.page import LibraryPage
from widgets.progress.page import ProgressPage
from widgets.studies.page import StudiesPage, limits_example
from widgets.support.crash_dialog import unfolded
from widgets.support.report_sheet import gathering
from widgets.theme import Theme
from widgets.today import TodayPage

Builder = Callable[[Theme], QWidget]


def empty_today(theme: Theme) -> QWidget:
    """The first page of a clinic without athletes."""
    page = TodayPage(theme=theme)
    page.set_content((), (), (), (), has_athletes=False)
    return page


def sensors_page(theme: Theme) -> QWidget:
    """Three sensors while a search runs."""
    page = SensorsPage(theme=theme)
    page.set_devices(samples.sensors())
    page.set_progress("Listening on /dev/ttyUSB3", 0.6)
    return page


def athlete_form(theme: Theme) -> QWidget:
    """The form after a try to save it empty."""
    page = AthletesPage(theme=theme, today=lambda: samples.TODAY)
    page.set_athletes(samples.athletes())
    page.add_athlete()
    page.form.born.line.setText("3/11/98")
    page.form.submit()
    return page


def restore_dialog(theme: Theme) -> QWidget:
    """The question before a backup takes the place of what is there."""
    return RestoreDialog(
        theme=theme,
        title="Backup of 3 Nov 2026 14:05, made every day",
        holds="6 athletes and 48 sets, the last of 3 Nov 2026.",
        loss="2 sets were recorded since.",
        loses=True,
        kept="The present database is kept beside the restored one.",
    )


def erase_sheet(theme: Theme) -> QWidget:
    """The question before a person is erased for good."""
    what = "2 visits with 14 sets, and everything noted. Old backups keep them until they are deleted."
    return EraseSheet("Ana Ferreira", what, theme=theme)


STATES: dict[str, Builder] = {
    "own_limits": limits_example,
    "no_studies": lambda theme: StudiesPage(theme=theme),
    "fault_unfolded": unfolded,
    "report_gathering": gathering,
    "erase": erase_sheet,
    "group_sheet": group_sheet,
    "export_sheet": lambda theme: ExportSheet("a1", "Ana Ferreira", theme=theme),
    "export_running": running,
    "opening_today": lambda theme: TodayPage(theme=theme),
    "empty_today": empty_today,
    "empty_athletes": lambda theme: AthletesPage(theme=theme, today=lambda: samples.TODAY),
    "athlete_form": athlete_form,
    "empty_form": lambda theme: AthleteForm(theme=theme),
    "empty_library": lambda theme: LibraryPage(theme=theme),
    "empty_sensors": lambda theme: SensorsPage(theme=theme),
    "empty_progress": lambda theme: ProgressPage(theme=theme),
    "empty_compare": lambda theme: ComparePage(theme=theme),
    "restore": restore_dialog,
    "encryption_card": lambda theme: EncryptionCard(theme=theme),
    "encryption_offer": lambda theme: EncryptionOffer(theme=theme, keyring=True),
    "sending_card": lambda theme: SendingCard(theme=theme),
    "unlock": lambda theme: UnlockSheet("clinic.db", theme=theme),
}
