"""Joins the group page, the clinic's own figures and the evidence of every number to the window."""

from PySide6.QtCore import QObject

from app.assembly import Controllers, Pages
from app.main_window import MainWindow
from app.means import Means
from app.studies.evidence import EvidenceDesk


class GroupDesk(QObject):
    """Holds nothing of its own; each page is read anew when it is shown."""

    def __init__(
        self,
        *,
        window: MainWindow,
        pages: Pages,
        parts: Controllers,
        means: Means,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._evidence = EvidenceDesk(
            over=window,
            theme=lambda: window.shell.theme,
            store=means.store,
            workers=means.workers,
            library=parts.library.library,
            parent=self,
        )
        self._evidence.told.connect(window.tell)
        for page in (parts.group, parts.progress, parts.compare, parts.review):
            page.evidence_wanted.connect(self._evidence.explain)
        self._shell, self._athletes = window.shell, pages.athletes
        self._reads = {"group": parts.group.refresh, "studies": parts.studies.refresh}
        for source in (parts.group, parts.studies):
            source.told.connect(window.tell)
        pages.group.athlete_chosen.connect(self._show_athlete)
        pages.group.add_athlete_wanted.connect(self._add_athlete)
        pages.today.group_requested.connect(lambda: self._shell.show_page("group"))
        pages.group.own_figures_wanted.connect(lambda: self._shell.show_page("studies"))
        pages.studies.back_wanted.connect(lambda: self._shell.show_page("group"))
        parts.studies.changed.connect(parts.library.fill)
        parts.studies.changed.connect(parts.athletes.refresh)
        self._shell.page_shown.connect(self._read)

    def _show_athlete(self, athlete_id: str) -> None:
        self._shell.show_page("athletes")
        self._athletes.select_athlete(athlete_id)

    def _add_athlete(self) -> None:
        self._shell.show_page("athletes")
        self._athletes.add_athlete()

    def _read(self, page: str) -> None:
        if page in self._reads:
            self._reads[page]()
