"""Joins what is asked before a set, on the station's page, to the visit."""

from PySide6.QtCore import QObject, Signal

from app.training.battery_view import battery_about
from app.training.lever_arm import lever_arm_name
from app.training.visit import Visit
from domain.before_set import BeforeSet, is_maximal
from domain.language import say
from widgets.training.before_panel import BeforePanel


class BeforeController(QObject):
    """`changed` tells that the visit knows something new by which a set may begin or not."""

    changed = Signal()

    def __init__(self, panel: BeforePanel, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._visit: Visit | None = None
        panel.changed.connect(self.answer)
        panel.pull_angle_changed.connect(self._measure_pull)
        panel.practice_changed.connect(self._practise)
        panel.lever_arm_changed.connect(self._measure_lever_arm)

    def open(self, visit: Visit) -> None:
        """Ask what the present step of a visit needs, with what the visit knows of it."""
        self._visit, panel, protocol = visit, self._panel, visit.item.protocol
        panel.ask(maximal=is_maximal(protocol), pull_angle=protocol.pull_angle_deg is not None)
        panel.set_pull_angle(visit.pull_angle_deg)
        panel.set_practice(visit.practice_due, wanted=bool(visit.practice_reps))
        arm = protocol.lever_arm
        panel.lever_arm.ask(
            say("Lever arm, {landmarks}", landmarks=lever_arm_name(arm)) if arm is not None else "",
            typical_m=arm.typical_m if arm is not None else None,
        )
        panel.lever_arm.set_metres(visit.lever_arm_m)
        panel.set_battery(visit.battery.warm_up, battery_about(visit.battery))
        panel.set_before(visit.before)

    def answer(self, before: BeforeSet) -> None:
        """What was ticked before the set."""
        if self._visit is not None:
            self._visit.before = before
            self.changed.emit()

    def _practise(self, wanted: bool) -> None:
        if self._visit is not None and wanted != bool(self._visit.practice_reps):
            self._visit.practise(wanted=wanted)
            self.changed.emit()

    def _measure_lever_arm(self, metres: float | None) -> None:
        if self._visit is not None and metres != self._visit.lever_arm_m:
            self._visit.measure_lever_arm(metres)
            self.changed.emit()

    def _measure_pull(self, angle_deg: float | None) -> None:
        if self._visit is not None:
            self._visit.measure_pull_angle(angle_deg)
