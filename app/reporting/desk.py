"""Reports in the window: shown as pages, saved, printed, or made for a whole group, in a worker."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app import paths
from app.means import Means
from app.reporting.batch import file_name
from app.reporting.group_desk import GroupDesk
from app.reporting.letterhead import letterhead
from app.reporting.on_paper import print_pages
from app.reporting.reporter import Kind, Reporter
from app.reporting.typst_report import Printed, Style, printed
from app.reports import write_report
from app.workers import sentence_of
from domain.language import say
from domain.library.shelf import Library
from domain.reports.document import ReportDocument
from widgets.reports.preview import PREVIEW_PPI, ReportChoice, ReportPreview

REPORTS = (
    (say("Report of the newest visit"), say("Of the athlete in view"), "report:session"),
    (say("Report of progress"), say("Of the athlete in view"), "report:progress"),
    (say("Page for the athlete"), say("Of the athlete in view, in plain words"), "report:athlete"),
    (say("Reports of a group"), say("One for each, or all in one"), "report:group"),
)
"""Title, hint and key of what can be asked for by name."""
_VISIT = (Kind.SESSION.value, say("This visit"))
_ATHLETE = ((Kind.PROGRESS.value, say("Progress")), (Kind.ATHLETE.value, say("For the athlete")))


class ReportDesk(QObject):
    """`written` names every file; `told` is what the coach reads."""

    told = Signal(str, str)
    written = Signal(str)
    shown = Signal()

    def __init__(
        self,
        *,
        window: QWidget,
        means: Means,
        library: Callable[[], Library],
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._library, self._folder = window, library, folder
        self._theme, self._store, self._clock = means.theme, means.store, means.clock
        self._workers, self._settings = means.workers, means.settings
        self._document: ReportDocument | None = None
        self._asked = 0
        self.preview: ReportPreview | None = None
        self.groups = GroupDesk(
            reporter=self.reporter,
            style=self.style,
            window=window,
            means=means,
            folder=folder,
            parent=self,
        )
        self.groups.whole_wanted.connect(self.show_group)

    def ask(self, name: str, athlete_id: str) -> bool:
        """Do what one of `REPORTS` says; False when there is no athlete to do it for."""
        if name == Kind.GROUP:
            if not self._store.athletes.list():
                return False
            self.groups.open()
        elif athlete_id:
            self.show_athlete(athlete_id, Kind(name))
        return name == Kind.GROUP or bool(athlete_id)

    def show_visit(self, session_id: str, compared: tuple[str, ...] = ()) -> None:
        """The report of a visit as pages, and what else there is to report: what is compared, the athlete."""
        if not session_id:
            self.told.emit(say("Choose a visit to report first."), "amber")
            return

        def made(kind: Kind) -> ReportDocument:
            reporter = self.reporter()
            if kind is Kind.SESSION:
                return reporter.session(session_id)
            if kind is Kind.COMPARISON:
                return reporter.comparison(compared)
            return reporter.of_athlete(kind, self._store.sessions.get(session_id).athlete_id)

        beside = ((Kind.COMPARISON.value, say("Comparison")),) if compared else ()
        self._open((_VISIT, *beside, *_ATHLETE), made, Kind.SESSION)

    def show_athlete(self, athlete_id: str, kind: Kind = Kind.PROGRESS) -> None:
        """What there is to report of an athlete, with the newest visit."""
        newest = (Kind.SESSION.value, say("Newest visit"))
        self._open((newest, *_ATHLETE), lambda kind: self.reporter().of_athlete(kind, athlete_id), kind)

    def show_group(self, group_id: str) -> None:
        """Everyone of a group in one report."""
        kinds = ((Kind.GROUP.value, say("Group")),)

        def made(_kind: Kind) -> ReportDocument:
            reporter = self.reporter()
            if not group_id:
                return reporter.everyone()
            return reporter.group(next(g for g in self._store.groups.list() if g.group_id == group_id))

        self._open(kinds, made, Kind.GROUP)

    def write_visit(self, session_id: str) -> None:
        """Write the PDF of a visit into the folder of reports without asking."""

        def job() -> Path:
            document = self.reporter().session(session_id)
            return write_report(document, self._folder / self._name(document), style=self.style())[0]

        self._workers.run(job, done=self._tell_written, failed=self._fail)

    def reporter(self) -> Reporter:
        """Makes documents with the letterhead of the settings."""
        kept = self._settings.values
        return Reporter(
            store=self._store,
            now=lambda: self._clock.wall().astimezone(),
            library=self._library(),
            letterhead=letterhead(
                clinic=kept.clinic, lines=kept.clinic_lines, signed_by=kept.signed_by, logo=kept.logo
            ),
        )

    def style(self) -> Style:
        """Paper and ink of the settings, and the clinic's own template."""
        return Style(self._settings.values.paper, self._settings.values.ink, paths.templates_folder())

    def _open(
        self, kinds: tuple[tuple[str, str], ...], made: Callable[[Kind], ReportDocument], first: Kind
    ) -> None:
        preview = ReportPreview(kinds, theme=self._theme, parent=self._window)
        preview.show_choice(ReportChoice(first.value, *self._kept()))
        preview.chosen.connect(partial(self._chosen, made))
        preview.save_wanted.connect(self._save)
        preview.print_wanted.connect(self._print)
        preview.finished.connect(lambda _code: self._let_go(preview))
        if self.preview is not None:
            self.preview.close()
        self.preview = preview
        preview.open()
        self._make(made, preview.choice())

    def _let_go(self, preview: ReportPreview) -> None:
        """It is closed: a report that is still being made for it is not wanted any more."""
        if self.preview is preview:
            self.preview = None
        preview.deleteLater()

    def _kept(self) -> tuple[str, str]:
        return self._settings.values.paper, self._settings.values.ink

    def _chosen(self, made: Callable[[Kind], ReportDocument], choice: ReportChoice) -> None:
        for key, value in (("paper", choice.paper), ("ink", choice.ink)):
            if getattr(self._settings.values, key) != value:
                self._settings.change(key, value)
        self._make(made, choice)

    def _make(self, made: Callable[[Kind], ReportDocument], choice: ReportChoice) -> None:
        preview, style = self.preview, self.style()
        assert preview is not None  # noqa: S101 - made in `_open`
        self._asked += 1
        mine = self._asked
        self._document = None
        preview.set_busy(say("Making the report ..."))

        def job() -> tuple[ReportDocument, Printed]:
            document = made(Kind(choice.kind))
            return document, printed(document, style, ppi=PREVIEW_PPI)

        def done(result: tuple[ReportDocument, Printed]) -> None:
            # Whoever chose something else meanwhile sees that, and never saves the one before.
            if mine == self._asked and self.preview is preview:
                self._document = result[0]
                preview.set_pages(result[1].parts, result[1].remark)
                self.shown.emit()

        def failed(error: Exception) -> None:
            if mine == self._asked and self.preview is preview:
                preview.set_trouble(sentence_of(error))

        self._workers.run(job, done=done, failed=failed)

    def _save(self) -> None:
        document = self._document
        if document is None or self.preview is None:
            return
        proposed = str(self._folder / self._name(document))
        chosen, _ = QFileDialog.getSaveFileName(
            self.preview, say("Save the report"), proposed, say("PDF (*.pdf)")
        )
        if chosen:
            self.save_as(Path(chosen))

    def save_as(self, path: Path) -> None:
        """Write what is shown."""
        document, style = self._document, self.style()
        if document is None:
            return
        job = partial(write_report, document, path, style=style)
        self._workers.run(job, done=lambda made: self._tell_written(made[0]), failed=self._fail)

    def _print(self) -> None:
        document, style = self._document, self.style()
        if document is None or self.preview is None:
            return
        preview = self.preview

        def done(made: Printed) -> None:
            if print_pages(made.parts, preview, paper=style.paper):
                self.told.emit(say("The report is on its way to the printer."), "neutral")

        self._workers.run(lambda: printed(document, style, ppi=300.0), done=done, failed=self._fail)

    def _name(self, document: ReportDocument) -> str:
        made = document.generated_at
        return f"{file_name(document.athlete_name)} {document.title.lower()} {made:%Y-%m-%d %H%M}.pdf"

    def _tell_written(self, path: Path) -> None:
        self.written.emit(str(path))

    def _fail(self, error: Exception) -> None:
        self.told.emit(sentence_of(error), "red")
