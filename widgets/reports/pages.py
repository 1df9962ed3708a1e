"""The pages of a report one below the other, as large as is wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from domain.language import say
from widgets.theme import Theme
from widgets.theme.tokens import LIGHT

_SCREEN_PPI = 96.0
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0)


class PageStack(QScrollArea):
    """`place_changed` gives the page in view, from 1, and how many there are."""

    place_changed = Signal(int, int)
    zoom_changed = Signal(float)

    def __init__(self, *, theme: Theme, ppi: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ring", "true")
        self._theme = theme
        self._ppi = ppi
        self._pages: list[QPixmap] = []
        self._sheets: list[QLabel] = []
        self._fits = True
        self._zoom = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(say("Pages of the report"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(theme.space(4))
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._tell_place())

    def set_pages(self, pictures: Sequence[bytes]) -> None:
        """Show these pages (PNG at the `ppi` of the stack) from the first on."""
        self._pages = []
        for picture in pictures:
            page = QPixmap()
            page.loadFromData(picture)
            self._pages.append(page)
        for sheet in self._sheets:
            self._column.removeWidget(sheet)
            sheet.deleteLater()
        self._sheets = [QLabel() for _ in self._pages]
        for number, sheet in enumerate(self._sheets, start=1):
            sheet.setAccessibleName(say("Page {number} of {count}", number=number, count=len(self._sheets)))
            self._column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._draw()
        self.verticalScrollBar().setValue(0)
        self._tell_place()

    @property
    def zoom(self) -> float:
        """1 is the size on paper, as far as the screen knows its own size."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """This size from now on."""
        self._fits = False
        self._zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self._draw()

    def step_zoom(self, way: int) -> None:
        """The next larger (1) or smaller (-1) size."""
        larger = [zoom for zoom in ZOOMS if zoom > self._zoom * 1.01]
        smaller = [zoom for zoom in ZOOMS if zoom < self._zoom * 0.99]
        self.set_zoom((larger or ZOOMS[-1:])[0] if way > 0 else (smaller or ZOOMS[:1])[-1])

    def fit(self) -> None:
        """As wide as there is room for, and so again whenever the window changes."""
        self._fits = True
        self._draw()

    def show_page(self, number: int) -> None:
        """Scroll to a page, from 1."""
        if 1 <= number <= len(self._sheets):
            self.verticalScrollBar().setValue(self._top(number) - self._theme.space(2))

    @property
    def page(self) -> int:
        """The page in view, from 1; 0 without pages."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        above = [number for number in range(1, len(self._sheets) + 1) if self._top(number) <= middle]
        return above[-1] if above else min(1, len(self._sheets))

    def _top(self, number: int) -> int:
        """Where a page begins, from the heights alone: the layout may not have been done yet."""
        above = sum(sheet.height() + self._column.spacing() for sheet in self._sheets[: number - 1])
        return self._column.contentsMargins().top() + above

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._draw()

    def _draw(self) -> None:
        if not self._pages:
            return
        if self._fits:
            room = self.viewport().width() - 2 * self._theme.space(6)
            self._zoom = min(max(room / self._size(self._pages[0], 1.0), ZOOMS[0]), ZOOMS[-1])
        ratio = self.devicePixelRatioF()
        for sheet, page in zip(self._sheets, self._pages, strict=True):
            wide = round(self._size(page, self._zoom) * ratio)
            shown = page.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
            shown.setDevicePixelRatio(ratio)
            sheet.setPixmap(shown)
            sheet.setFixedSize(shown.deviceIndependentSize().toSize())
        self._column.activate()
        self.zoom_changed.emit(self._zoom)

    def _size(self, page: QPixmap, zoom: float) -> float:
        return page.width() / self._ppi * _SCREEN_PPI * zoom * self._theme.scale

    def _tell_place(self) -> None:
        self.place_changed.emit(self.page, len(self._sheets))


def sample_page(title: str, ppi: float) -> bytes:
    """A page of nothing but lines, for the gallery and the tests."""
    image = QImage(round(8.27 * ppi), round(11.69 * ppi), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    font = QFont("Inter")
    font.setPixelSize(round(0.3 * ppi))
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.text))
    painter.drawText(round(0.6 * ppi), round(1.0 * ppi), title)
    for line in range(24):
        wide = (6.0 if line % 5 else 3.5) * ppi
        painter.fillRect(
            round(0.6 * ppi),
            round((1.6 + 0.35 * line) * ppi),
            round(wide),
            round(0.08 * ppi),
            QColor(LIGHT.line),
        )
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def example(theme: Theme) -> QWidget:
    """Two pages."""
    stack = PageStack(theme=theme, ppi=_SCREEN_PPI)
    stack.set_pages([sample_page("Session report", _SCREEN_PPI), sample_page("Page 2", _SCREEN_PPI)])
    return stack


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
