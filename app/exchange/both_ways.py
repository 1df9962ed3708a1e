"""What comes into the station and goes out of it as files, joined to the window."""

from PySide6.QtCore import QObject, Signal

from app.assembly import Controllers, Pages
from app.exchange.exporting.desk import AthleteExport, ExportDesk
from app.exchange.importing.desk import ImportDesk
from app.exchange.importing.people import Imported
from app.main_window import MainWindow
from app.means import Means
from widgets.exchange.export_card import ExportCard


class Exchange(QObject):
    """Imports, exports of the clinic and of one athlete."""

    told = Signal(str, str)

    def __init__(
        self,
        *,
        means: Means,
        window: MainWindow,
        pages: Pages,
        controllers: Controllers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell = window.shell
        self.card = ExportCard(theme=means.theme)
        self._export = ExportDesk(card=self.card, means=means)
        self._of_athlete = AthleteExport(window=window, means=means)
        self._imports = ImportDesk(window=window, means=means, library=lambda: controllers.library.library)
        self._connect(pages, controllers)

    def stop(self) -> None:
        """End what is being written or read."""
        for each in (self._export, self._of_athlete, self._imports):
            each.stop()

    def _connect(self, pages: Pages, controllers: Controllers) -> None:
        pages.athletes.export_requested.connect(self._of_athlete.open)
        pages.athletes.import_requested.connect(self._imports.ask)
        self._shell.command_palette.chosen.connect(self._run_command)
        self._imports.came.connect(controllers.athletes.refresh)
        self._imports.people_came.connect(self._offer_to_take_back)
        self._imports.told.connect(self.told)

    def _run_command(self, key: str) -> None:
        if key == "import":
            self._imports.ask()

    def _offer_to_take_back(self, done: Imported) -> None:
        self._shell.show_toast(done.sentence, lambda: self._imports.take_back(done))
