"""One measure on one side over the weeks: visits, the band round the baseline, breaks, goal and trend."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from domain.athlete import Side
from domain.change.comparison import Verdict
from domain.language import capital, plain, say, word
from domain.progress.baseline import Baseline
from domain.progress.series import Series, VisitPoint
from domain.progress.story import change_text
from domain.wording import number_text, shown_decimals, value_text, with_unit
from widgets.progress.charted import Charted
from widgets.progress.scale import nice_ticks
from widgets.progress.shared_time import SharedTime
from widgets.progress.timed_plot import TimedPlot
from widgets.theme import Theme, blend

VERDICTS = {
    Verdict.REAL_GAIN: ("▲", say("real change")),
    Verdict.REAL_LOSS: ("▼", say("real change")),
    Verdict.NOT_DISTINGUISHABLE: ("▬", say("within error")),
    Verdict.NOT_COMPARABLE: ("✕", say("not comparable")),
}
_DOT_PX, _MANY, LONG_UNIT = 4.0, 60, 3


class ProgressChart(TimedPlot):
    """Everything is written on it; nothing waits for the pointer."""

    def __init__(self, side: Side, *, theme: Theme, time: SharedTime, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, time=time, parent=parent)
        self.side = side
        self.shown: Charted | None = None

    def set_chart(self, shown: Charted | None, *, title: str) -> None:
        """Show a series; None says that this side was not measured."""
        self.shown = shown
        self.setAccessibleName(f"{title}, {word(self.side)}")
        self.setAccessibleDescription(say("Not measured") if shown is None else spoken(shown))
        self.redraw()

    def sizeHint(self) -> QSize:
        return QSize(360, self.theme.px(168))

    def text(self) -> str:
        if self.shown is None:
            return ""
        series = self.shown.series
        unit = series.measure.unit
        lines = [f"date\t{series.measure.label} ({unit})\t95 % half-width\tin the line\tbaseline"]
        for point in series.points:
            half = point.value.half_width_95
            joined = "yes" if point.stretch == series.latest.stretch else "no"
            parts = (
                point.on.isoformat(),
                f"{point.number:.6g}",
                "" if half is None else f"{half:.4g}",
                joined,
                "yes" if point.source.baseline else "",
            )
            lines.append("\t".join(parts))
        lines += [f"{cut.on.isoformat()}\tline broken: {cut.reason}" for cut in series.breaks]
        return "\n".join(lines)

    def y_of(self, value: float) -> float:
        """The height of a value."""
        area = self.area()
        if self.shown is None:
            return area.bottom()
        share = (value - self.shown.low) / (self.shown.high - self.shown.low)
        return area.bottom() - share * area.height()

    def ink(self, painter: QPainter) -> None:
        shown, tokens = self.shown, self.theme.tokens
        painter.setFont(self.theme.font(12, 600))
        head = QPointF(0.0, self.theme.px(12))
        self.word(painter, head, capital(self.side), tokens.side(self.side.value))
        if shown is None:
            painter.setFont(self.theme.font(12))
            self.word(painter, self.area().center(), say("Not measured"), tokens.text2, align="middle")
            return
        self._newest(painter, shown)
        self._scale(painter, shown)
        painter.save()
        painter.setClipRect(self.area().adjusted(-_DOT_PX, -_DOT_PX, _DOT_PX, _DOT_PX))
        self._band(painter, shown)
        self._breaks(painter, shown.series)
        self._goal(painter, shown)
        self._line_of_trend(painter, shown)
        self._visits(painter, shown.series, shown.finding.baseline)
        painter.restore()

    def _newest(self, painter: QPainter, shown: Charted) -> None:
        """The newest value and the verdict, at the right of the head."""
        tokens, series = self.theme.tokens, shown.series
        words, tone = _verdict_words(shown), tokens.text2
        if shown.finding.gained is not None:
            tone = tokens.good if shown.finding.gained else tokens.red
        right = QPointF(self.width() - self.theme.px(16), self.theme.px(12))
        painter.setFont(self.theme.font(12, 500, tabular=True))
        if words:
            self.word(painter, right, words, tone, align="right")
            right -= QPointF(painter.fontMetrics().horizontalAdvance(words) + self.theme.px(10), 0.0)
        painter.setFont(self.theme.font(14, 600, tabular=True))
        value = value_text(series.latest.value, series.measure.decimals)
        self.word(painter, right, value, tokens.text, align="right")

    def _scale(self, painter: QPainter, shown: Charted) -> None:
        tokens, area = self.theme.tokens, self.area()
        painter.setFont(self.theme.font(12, tabular=True))
        for tick, decimals in nice_ticks(shown.low, shown.high, most=4):
            y = self.y_of(tick)
            painter.setPen(QPen(QColor(blend(tokens.line, tokens.surface, 0.6)), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            at = QPointF(area.left() - self.theme.px(6), y)
            self.word(painter, at, number_text(tick, decimals), tokens.text2, align="right")

    def _band(self, painter: QPainter, shown: Charted) -> None:
        """What one visit cannot be told apart from the baseline mean."""
        finding, tokens = shown.finding, self.theme.tokens
        if finding.baseline is None or shown.series.measure.rule_id:
            return
        left, right = self.x_of(finding.baseline.first_on), self.area().right()
        colour = tokens.side(self.side.value)
        if finding.band is not None:
            top, bottom = self.y_of(finding.band.high), self.y_of(finding.band.low)
            fill = QColor(colour)
            fill.setAlphaF(0.14)
            painter.fillRect(QRectF(left, top, right - left, bottom - top), fill)
        y = self.y_of(finding.baseline.mean)
        painter.setPen(QPen(QColor(blend(colour, tokens.surface, 0.7)), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _breaks(self, painter: QPainter, series: Series) -> None:
        tokens = self.theme.tokens
        painter.setFont(self.theme.font(12))
        taken = -math.inf
        for cut in series.breaks:
            before = max((p.on for p in series.points if p.on < cut.on), default=cut.on)
            x = self.x_of((before.toordinal() + cut.on.toordinal()) / 2.0)
            painter.setPen(QPen(QColor(tokens.amber), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, self.area().top()), QPointF(x, self.area().bottom()))
            words = say("other {codes}", codes=plain(cut.codes[0])) if cut.codes else say("not comparable")
            if x > taken:
                at = QPointF(x + 4, self.area().top() + self.theme.px(8))
                self.word(painter, at, words, tokens.amber)
                taken = x + painter.fontMetrics().horizontalAdvance(words) + 8

    def _goal(self, painter: QPainter, shown: Charted) -> None:
        outlook, tokens = shown.outlook, self.theme.tokens
        if outlook is None or outlook.goal.target is None:
            return
        area, y = self.area(), self.y_of(outlook.goal.target)
        painter.setPen(QPen(QColor(tokens.good), 1.2, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setFont(self.theme.font(12))
        measure = shown.series.measure
        words = say(
            "goal {target}",
            target=with_unit(number_text(outlook.goal.target, measure.decimals), measure.unit),
        )
        self.word(painter, QPointF(area.left() + 4, y - self.theme.px(8)), words, tokens.good)
        if outlook.likely is None or outlook.almost_sure is None or outlook.on is None:
            return
        x, last = self.x_of(outlook.on), shown.series.latest
        for interval, alpha in ((outlook.almost_sure, 0.12), (outlook.likely, 0.26)):
            fill = QColor(tokens.side(self.side.value))
            fill.setAlphaF(alpha)
            painter.setBrush(fill)
            painter.setPen(Qt.PenStyle.NoPen)
            tip = QPointF(self.x_of(last.on), self.y_of(last.number))
            painter.drawPolygon(
                [tip, QPointF(x, self.y_of(interval.high)), QPointF(x, self.y_of(interval.low))]
            )
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _line_of_trend(self, painter: QPainter, shown: Charted) -> None:
        if shown.drift is None:
            return
        trend, tokens = shown.drift.trend, self.theme.tokens
        ends = []
        for on in (trend.first_on, trend.last_on):
            weeks = (on.toordinal() - trend.first_on.toordinal() - trend.mean_day) / 7.0
            ends.append(QPointF(self.x_of(on), self.y_of(trend.mean + trend.per_week * weeks)))
        colour = tokens.text2 if shown.drift.better is None else tokens.good
        if shown.drift.better is False:
            colour = tokens.red
        painter.setPen(QPen(QColor(colour), 1.5))
        painter.drawLine(*ends)

    def _visits(self, painter: QPainter, series: Series, baseline: Baseline | None) -> None:
        tokens = self.theme.tokens
        colour, grey = tokens.side(self.side.value), blend(tokens.text2, tokens.surface, 0.7)
        ringed = () if baseline is None else baseline.points
        dot = _DOT_PX if len(series.points) <= _MANY else _DOT_PX / 2
        for stretch in sorted({point.stretch for point in series.points}):
            mine = [point for point in series.points if point.stretch == stretch]
            joined = stretch == series.latest.stretch
            painter.setPen(QPen(QColor(colour if joined else grey), 2.0 if joined else 1.0))
            places = [self._place(point) for point in mine]
            for run in _runs(series, mine):
                painter.drawPolyline([places[index] for index in run])
            painter.setBrush(QColor(colour if joined else tokens.surface))
            for place, point in zip(places, mine, strict=True):
                # The baseline is a ring with a core: known without its colour.
                painter.drawEllipse(place, dot, dot)
                if any(point is one for one in ringed):
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawEllipse(place, dot + 3, dot + 3)
                    painter.setBrush(QColor(colour))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _place(self, point: VisitPoint) -> QPointF:
        return QPointF(self.x_of(point.on), self.y_of(point.number))


def _runs(series: Series, mine: Sequence[VisitPoint]) -> list[list[int]]:
    """Which visits of a stretch follow one another without another between them."""
    place = {id(point): number for number, point in enumerate(series.points)}
    runs: list[list[int]] = []
    for index, point in enumerate(mine):
        follows = index > 0 and place[id(point)] == place[id(mine[index - 1])] + 1
        if follows:
            runs[-1].append(index)
        else:
            runs.append([index])
    return [run for run in runs if len(run) > 1]


def _verdict_words(shown: Charted) -> str:
    """*▲ +31 % real change*, or the slope of a trend with its interval."""
    if shown.drift is not None:
        slope, measure = shown.drift.slope, shown.series.measure
        decimals = shown_decimals(slope.value, slope.high - slope.value, 3)
        parts = [number_text(size, decimals, signed=True) for size in (slope.value, slope.low, slope.high)]
        # A long unit stands in the title of the row.
        size = with_unit(parts[0], measure.unit) if len(measure.unit) <= LONG_UNIT else parts[0]
        return say("{size} a week ({parts} to {parts2})", size=size, parts=parts[1], parts2=parts[2])
    verdict = shown.finding.verdict
    if verdict not in VERDICTS:
        return ""
    sign, words = VERDICTS[verdict]
    change = "" if verdict is Verdict.NOT_COMPARABLE else f"{change_text(shown.finding)} "
    return f"{sign} {change}{words}"


def spoken(shown: Charted) -> str:
    """What a screen reader says of a chart."""
    series = shown.series
    first, last = (
        value_text(point.value, series.measure.decimals) for point in (series.points[0], series.points[-1])
    )
    words = say(
        "{count} visits, from {first} to {last}. {shown}",
        count=len(series.points),
        first=first,
        last=last,
        shown=_verdict_words(shown),
    )
    return f"{words}. {'; '.join(cut.reason for cut in series.breaks)}" if series.breaks else words
