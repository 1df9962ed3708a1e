"""A whole station: people in its window at once, everything else in one go or piece by piece."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.athletes_controller import AthletesController
from app.main_window import MainWindow
from app.means import Means
from app.window.searches import Searches
from app.window.slices import Slices

if TYPE_CHECKING:
    from app.furniture import Furniture
    from app.keeping.leaving import Leaving
    from domain.channel import Segment


class Station:
    """The window with today's people; what stands in and around it is `furniture`, once it is made."""

    def __init__(
        self,
        *,
        means: Means,
        placements: "Mapping[str, Segment]",
        reports: Path,
        library: Path | None,
        leaving: "Leaving",
        window: MainWindow | None = None,
    ) -> None:
        self._means, self._placements, self._reports = means, placements, reports
        self._library, self._leaving = library, leaving
        self._furniture: Furniture | None = None
        self._trouble: Exception | None = None
        self.window = window or MainWindow(theme=means.theme, clinic=means.settings.values.clinic)
        self.searches = Searches(self.window)
        self.athletes = AthletesController(
            today=self.window.today,
            store=means.store,
            clock=means.clock,
            workers=means.workers,
            recovered=means.store.recover(),
            parent=self.window,
        )
        self.athletes.told.connect(self.window.tell)
        self.athletes.refresh()
        self._slices = Slices(self._making(), parent=self.window)
        self._slices.failed.connect(self._note)

    @property
    def furniture(self) -> "Furniture":
        """Made by now; whatever hindered it is raised."""
        self._slices.finish()
        if self._trouble is not None:
            raise self._trouble
        assert self._furniture is not None  # noqa: S101 - made by the last step
        return self._furniture

    def furnish_soon(self, done: Callable[[], None]) -> None:
        """Make the furniture once Today has its people, while it is looked at; then call `done`."""
        self._slices.finished.connect(done)
        # Half a station is none: it ends, and says why when the loop of events has ended.
        self._slices.failed.connect(lambda _: self._means.app.exit(1))
        self._slices.watch(self.window)
        once = Qt.ConnectionType.SingleShotConnection
        self.athletes.settled.connect(lambda: self._slices.begin(self._means.workers, _load), once)

    def stop(self) -> None:
        """Give back every thread, port and window, the outermost first."""
        self._slices.finish()
        if self._furniture is not None:
            self._furniture.stop()
        self._means.workers.stop()
        self.searches.stop()
        self.window.close()
        self.window.deleteLater()

    def _making(self) -> Iterator[None]:
        # Loaded only now: before the first picture nothing of it is needed.
        from app.furniture import Furniture

        furniture = Furniture(
            means=self._means,
            window=self.window,
            athletes=self.athletes,
            placements=self._placements,
            reports=self._reports,
            library=self._library,
            leaving=self._leaving,
        )
        yield from furniture.making()
        self._furniture = furniture

    def _note(self, trouble: Exception) -> None:
        self._trouble = trouble


def _load() -> None:
    """On a worker: the modules of the furniture, and the tests and exercises that ship."""
    import_module("app.furniture")
    library = import_module("domain.library")
    for protocol_id in library.protocol_ids():
        library.load_protocol(protocol_id)
