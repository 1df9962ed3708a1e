"""What a coach says of the next set goes into the visit; how sets begin and end is kept per exercise."""

from PySide6.QtCore import QObject, Signal

from app.errors import TurnoutError
from app.settings import SettingsFile
from app.training.station_controller import StationController
from app.training.visit import Visit
from domain.analysis.by_itself import ByItself
from domain.conditions import Conditions
from widgets.training.conditions_panel import ConditionsPanel


class SetChoices(QObject):
    """Joins the panel of the conditions to the visit and the settings."""

    told = Signal(str, str)

    def __init__(
        self,
        *,
        panel: ConditionsPanel,
        station: StationController,
        settings: SettingsFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._settings = panel, settings
        self._visit: Visit | None = None
        station.opened.connect(self._open)
        panel.changed.connect(self._change)
        panel.by_itself_changed.connect(self._choose_by_itself)

    def _open(self, visit: Visit) -> None:
        """Another step: what holds for it."""
        self._visit = visit
        protocol_id = visit.item.protocol.protocol_id
        chosen = by_itself_of(self._settings, protocol_id)
        visit.by_itself[protocol_id] = chosen
        self._panel.set_conditions(visit.conditions_now, visit.encouragement)
        self._panel.set_by_itself(chosen)

    def _change(self, conditions: Conditions, encouragement: str) -> None:
        if self._visit is not None:
            self._visit.say_conditions(conditions)
            self._visit.encouragement = encouragement

    def _choose_by_itself(self, chosen: ByItself) -> None:
        if self._visit is None:
            return
        protocol_id = self._visit.item.protocol.protocol_id
        self._visit.by_itself[protocol_id] = chosen
        kept = {**self._settings.values.by_itself, protocol_id: [chosen.starts, chosen.idle_s]}
        try:
            self._settings.change("by_itself", kept)
        except TurnoutError as error:
            self.told.emit(str(error), "amber")


def by_itself_of(settings: SettingsFile, protocol_id: str) -> ByItself:
    """How sets of this exercise begin and end here; what cannot be read is left to the coach again."""
    match settings.values.by_itself.get(protocol_id):
        case [bool(starts), int() | float() | None as idle_s]:
            try:
                return ByItself(starts, None if idle_s is None else float(idle_s))
            except ValueError:
                return ByItself(starts)
        case _:
            return ByItself()
