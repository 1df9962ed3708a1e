"""What every chart of the page shares: the time axis, phases behind it, manners, and a picture kept."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.language import say
from domain.progress.happenings import Happening
from domain.progress.reading import PhaseOnAxis
from domain.wording import MONTHS
from widgets.parts.plot_manners import KEYS, PlotManners
from widgets.progress.shared_time import SharedTime
from widgets.theme import RADIUS_PX, Theme, blend

LEFT_PX, RIGHT_PX = 52, 16


class _ScrollingManners(PlotManners):
    """On a page that scrolls the bare wheel scrolls; with Ctrl it zooms time."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        return super().eventFilter(watched, event)


class TimedPlot(QWidget):
    """Subclasses give `ink`, `text` and, where they need them, `top_px` and `bottom_px` of room."""

    top_px, bottom_px = 30, 22

    def __init__(self, *, theme: Theme, time: SharedTime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.time = theme, time
        self.phases: tuple[PhaseOnAxis, ...] = ()
        self.happenings: tuple[Happening, ...] = ()
        self._kept: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(say("Ctrl and wheel zoom, {keys}", keys=KEYS))
        time.changed.connect(self.redraw)
        self.manners = _ScrollingManners(
            self, zoom=time.zoom, pan=time.pan, reset=time.reset, data_text=self.text, area=self.area
        )

    def set_axis(self, phases: Sequence[PhaseOnAxis], happenings: Sequence[Happening]) -> None:
        """What stands behind the curves."""
        self.phases, self.happenings = tuple(phases), tuple(happenings)
        self.redraw()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.updateGeometry()
        self.redraw()

    def redraw(self) -> None:
        """The kept picture no longer holds."""
        self._kept = None
        self.update()

    def area(self) -> QRectF:
        """Where the curves are."""
        px = self.theme.px
        left, top = px(LEFT_PX), px(self.top_px)
        return QRectF(left, top, self.width() - left - px(RIGHT_PX), self.height() - top - px(self.bottom_px))

    def x_of(self, on: date | float) -> float:
        """The place of a day."""
        day = on if isinstance(on, float) else float(on.toordinal())
        area = self.area()
        return area.left() + (day - self.time.begin) / (self.time.end - self.time.begin) * area.width()

    def text(self) -> str:
        """The data as columns to paste into a spreadsheet."""
        raise NotImplementedError

    def ink(self, painter: QPainter) -> None:
        """Draw what stands on the axis."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._kept is None or self._kept.deviceIndependentSize().toSize() != self.size():
            self._kept = QPixmap(self.size() * ratio)
            self._kept.setDevicePixelRatio(ratio)
            self._kept.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._kept)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._behind(painter)
            self.ink(painter)
            painter.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._kept)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), RADIUS_PX, RADIUS_PX)
        painter.end()

    def word(self, painter: QPainter, at: QPointF, text: str, colour: str, *, align: str = "left") -> None:
        """Words of 12 px whose middle line is at a height, to the right or left of a place."""
        painter.setPen(QColor(colour))
        width = painter.fontMetrics().horizontalAdvance(text) + 2.0
        left = at.x() - {"left": 0.0, "middle": width / 2, "right": width}[align]
        height = float(painter.fontMetrics().height())
        box = QRectF(left, at.y() - height / 2, width, height)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def months(self) -> Iterator[tuple[date, str]]:
        """First days to write under the axis, as many as there is room for."""
        begin, end = date.fromordinal(int(self.time.begin) + 1), date.fromordinal(int(self.time.end))
        most = max(2, int(self.area().width() / self.theme.px(64)))
        days = (end - begin).days
        if days < 30 * 2:
            step = next((size for size in (7, 14, 28) if days / size <= most), 28)
            day = begin + timedelta(days=-begin.weekday() % 7)
            while day <= end:
                yield day, f"{day.day} {MONTHS[day.month - 1]}"
                day += timedelta(days=step)
            return
        months = max(1, days // 30)
        step = next((size for size in (1, 2, 3, 6, 12) if months / size <= most), 24)
        for number in range(begin.year * 12 + begin.month, end.year * 12 + end.month):
            if number % step == 0:
                year, month = divmod(number, 12)
                # The year where it begins, and at the first of all where none begins.
                yield date(year, month + 1, 1), str(year) if month == 0 else MONTHS[month]

    def _behind(self, painter: QPainter) -> None:
        tokens, area = self.theme.tokens, self.area()
        painter.save()
        painter.setClipRect(area)
        for place, phase in enumerate(self.phases):
            left, right = self.x_of(phase.begins), self.x_of(phase.ends)
            shade = blend(tokens.text2, tokens.surface, 0.10 if place % 2 else 0.05)
            painter.fillRect(QRectF(left, area.top(), right - left, area.height()), QColor(shade))
        painter.setPen(QPen(QColor(blend(tokens.text2, tokens.surface, 0.45)), 1, Qt.PenStyle.DotLine))
        for one in self.happenings:
            x = round(self.x_of(one.on)) + 0.5
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.restore()
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setFont(self.theme.font(12, tabular=True))
        for day, words in self.months():
            x = self.x_of(day)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4))
            # Written where the whole word has room.
            half = painter.fontMetrics().horizontalAdvance(words) / 2
            if x - half >= 0 and x + half <= self.width():
                below = QPointF(x, area.bottom() + self.theme.px(13))
                self.word(painter, below, words, tokens.text2, align="middle")
