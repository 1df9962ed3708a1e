"""An axis of a plot whose numbers are written as the clinic writes them: decimal comma, true minus."""

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg

from domain.language import decimal_sign
from domain.wording import MINUS


class NumberAxis(pg.AxisItem):
    """The plotting library writes its numbers with a point and a hyphen whatever the language."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [
            text.replace("-", MINUS).replace(".", decimal_sign())
            for text in super().tickStrings(values, scale, spacing)
        ]


def number_axes() -> dict[str, Any]:
    """The axes at the left and below, for `addPlot(axisItems=...)`."""
    return {side: NumberAxis(orientation=side) for side in ("left", "bottom")}
