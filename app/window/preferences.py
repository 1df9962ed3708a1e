"""The choices of the settings page: shown as they are, kept at once, carried out where that can be."""

from PySide6.QtCore import QObject, Signal

from app.assembly import Controllers, Pages
from app.languages.choosing import TITLES
from app.means import Means
from app.workers import sentence_of
from domain.language import say, spoken
from domain.units import System
from widgets.shell import Shell

UNITS = (
    (System.METRIC.value, say("Body in kg and cm")),
    (System.IMPERIAL.value, say("Body in lb and in, forces in N")),
)
"""The systems as the settings offer them."""

_STORED_AS = {"clinic_name": "clinic"}
"""Fields of the page that have another name in the file."""


class Preferences(QObject):
    """`told` says what could not be kept."""

    told = Signal(str, str)

    def __init__(
        self,
        *,
        shell: Shell,
        pages: Pages,
        controllers: Controllers,
        means: Means,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self._pages, self._means = shell, pages, means
        pages.settings.changed.connect(self.change)
        pages.settings.language.offer(tuple(TITLES.items()), UNITS)
        pages.settings.elsewhere.wanted.connect(self._lead)
        controllers.library.folder_chosen.connect(lambda folder: self.change("library", folder))

    def show(self) -> None:
        """The page as the file says."""
        values = self._means.settings.values
        self._pages.settings.set_values(
            {
                "theme": values.theme,
                "text_scale": f"{values.text_scale:.1f}",
                "clinic_name": values.clinic,
                "clinic_lines": values.clinic_lines,
                "signed_by": values.signed_by,
                "logo": values.logo,
            }
        )
        self._pages.settings.language.show_values(values.language or spoken(), values.units)
        self._pages.today.set_greeting(values.clinic)

    def _lead(self, place: str) -> None:
        if place in ("library", "sensors"):
            self._shell.show_page(place)
        else:
            self._shell.command_palette.chosen.emit(place)

    def change(self, key: str, text: str) -> None:
        """Keep one choice and carry it out."""
        value = float(text) if key == "text_scale" else text
        try:
            self._means.settings.change(_STORED_AS.get(key, key), value)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the coach reads one sentence
            self.told.emit(sentence_of(trouble), "amber")
        if key == "theme":
            self._shell.change_theme(self._means.restyle(text))
        elif key == "text_scale":
            self._shell.show_toast(say("The text size changes when Turnout is started again."))
        elif key == "clinic_name":
            self._pages.today.set_greeting(text)
