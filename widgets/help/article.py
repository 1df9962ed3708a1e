"""Shows one page of the help: a quiet measure, pictures that fit, links that are followed by us."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QPainter,
    QPen,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QTextBrowser, QWidget

from domain.language import say
from widgets.help.book import HelpPage
from widgets.help.typesetting import typeset
from widgets.theme import RADIUS_PX, Theme

MEASURE_PX = 700
"""About 75 letters a line: the eye finds the next line without a finger."""
_EDGE_PX = 24

Draw = Callable[[str, Theme], str]
"""From the name of a drawing to its SVG in the colours of the theme; empty where it is not known."""


class Article(QTextBrowser):
    """A page from its Markdown; `link_followed` carries what a link says."""

    link_followed = Signal(str)

    def __init__(self, *, theme: Theme, draw: Draw | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draw = draw
        self._page: HelpPage | None = None
        self._headings: list[int] = []
        self._last_width = 0
        self.setOpenLinks(False)
        self.setAccessibleName(say("Help"))
        self.setProperty("surface", "article")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.anchorClicked.connect(lambda url: self.link_followed.emit(url.toString()))

    @property
    def page(self) -> HelpPage | None:
        """What is shown."""
        return self._page

    def show_page(self, page: HelpPage, place: int = 0) -> None:
        """Show a page from the heading of this place on."""
        self._page = page
        self.setAccessibleName(page.title)
        self._set()
        self.go_to(place)

    def go_to(self, place: int) -> None:
        """Bring a heading to the top."""
        bar = self.verticalScrollBar()
        if place <= 0 or place >= len(self._headings):
            bar.setValue(0)
            return
        block = self.document().findBlockByNumber(self._headings[place])
        top = self.document().documentLayout().blockBoundingRect(block).top()
        bar.setValue(round(top) - self._theme.space(4))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes, staying where one reads."""
        self._theme = theme
        if self._page is not None:
            at = self.verticalScrollBar().value()
            self._set()
            self.verticalScrollBar().setValue(at)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures come from the guide's folder, drawings in the colours of the theme."""
        if kind != QTextDocument.ResourceType.ImageResource or self._page is None:
            return super().loadResource(kind, name)
        source = name.toString() if isinstance(name, QUrl) else name
        return self._picture(self._page.folder / source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._page is not None and self.measure_px != self._last_width:
            share = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
            self._set()
            self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))
        self._centre()

    @property
    def measure_px(self) -> int:
        """How wide the words run."""
        return max(200, min(self._theme.px(MEASURE_PX), self.width() - 2 * _EDGE_PX - 16))

    def _set(self) -> None:
        assert self._page is not None  # noqa: S101
        self._last_width = self.measure_px
        document = self.document()
        document.clear()
        document.setDefaultFont(self._theme.font(15))
        document.setMarkdown(self._page.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._headings = typeset(document, self._theme)
        self._centre()

    def _centre(self) -> None:
        side = max(_EDGE_PX, (self.width() - 16 - self.measure_px) // 2)
        self.setViewportMargins(side, 0, max(0, side - 16), 0)

    def _picture(self, path: Path) -> QImage:
        drawn = self._draw(path.stem, self._theme) if self._draw is not None else ""
        if drawn:
            return self._from_svg(drawn)
        if path.suffix == ".svg" and path.is_file():
            return self._from_svg(path.read_text(encoding="utf-8"))
        return self._framed(QImageReader(str(path)).read())

    def _from_svg(self, svg: str) -> QImage:
        renderer = QSvgRenderer(svg.encode())
        size = renderer.defaultSize()
        width = min(self.measure_px, self._theme.px(520))
        ratio = self.devicePixelRatioF()
        high = round(width * size.height() / max(1, size.width()))
        image = QImage(QSize(width, high) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image

    def _framed(self, picture: QImage) -> QImage:
        """As wide as the words at most, with a hairline around it."""
        if picture.isNull():
            return picture
        ratio = self.devicePixelRatioF()
        # A line of words is a little narrower than its page: the frame stays whole.
        width = min(picture.width(), self.measure_px - self._theme.space(2))
        shown = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        shown = shown.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._theme.tokens.line))
        pen.setWidthF(2 * ratio)
        painter.setPen(pen)
        painter.drawRoundedRect(shown.rect(), RADIUS_PX * ratio / 2, RADIUS_PX * ratio / 2)
        painter.end()
        shown.setDevicePixelRatio(ratio)
        return shown
