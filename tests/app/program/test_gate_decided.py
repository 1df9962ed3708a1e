"""A gate that its error cannot tell: the coach decides, the reason is kept, the next phase may begin."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.program.program_controller import ProgramController
from app.program.reading import read_program
from app.program.view import shown_program
from app.workers import Workers
from domain.athlete import Side
from domain.dated import ComfortableArc
from domain.library.shelf import Library
from domain.program import PhaseGate, Relation
from domain.program.gates import GateVerdict
from tests.app.program.rig import MONDAY, PROGRAM, ada
from widgets.program.page import ProgramPage
from widgets.theme import DARK, Theme

GATE = PhaseGate(
    "arc", "comfortable_arc", Relation.AT_LEAST, 30.0, "deg", "Clinic", "three_point_check", Side.RIGHT
)
CHECK = Library().load("three_point_check")


def test_the_error_of_the_arc_lets_its_gate_be_met_not_yet_or_decided(tmp_path: Path, qtbot: QtBot) -> None:
    with ada(tmp_path) as (store, clock):
        phases = (replace(PROGRAM.phases[0], gates=(GATE,)), PROGRAM.phases[1])
        store.programs.save(replace(PROGRAM, phases=phases))

        def verdict(high_deg: float) -> GateVerdict:
            arc = ComfortableArc(
                f"k{high_deg}", "ada", MONDAY.date(), CHECK.movement, Side.RIGHT, None, high_deg
            )
            store.diary.comfortable_arcs.add(arc)
            (found,) = read_program(store, "ada", now=MONDAY).gates
            store.removals.remove("comfortable_arcs", arc.arc_id)
            return found.verdict

        assert [verdict(deg) for deg in (27.0, 28.0, 32.0, 33.0)] == [
            GateVerdict.NOT_YET,
            GateVerdict.CANNOT_TELL,
            GateVerdict.CANNOT_TELL,
            GateVerdict.MET,
        ]
        store.diary.comfortable_arcs.add(
            ComfortableArc("k", "ada", MONDAY.date(), CHECK.movement, Side.RIGHT, None, 31.0)
        )
        before = shown_program(read_program(store, "ada", now=MONDAY))
        assert not before.may_go_on and before.gates[0].decide_key == "arc"
        page, workers = ProgramPage(theme=Theme(DARK)), Workers()
        qtbot.addWidget(page)
        controller = ProgramController(
            page=page, store=store, clock=clock, workers=workers, library=Library()
        )
        with qtbot.waitSignal(controller.opened):
            controller.open("ada")
        with qtbot.waitSignal(controller.told):
            page.gate_decided.emit("arc", "he has trained there for two weeks")
        after = shown_program(read_program(store, "ada", now=MONDAY))
        workers.stop()
        assert after.may_go_on and after.gates[0].decide_key == ""
        words = after.gates[0].evidence
        assert "because he has trained there for two weeks." in words and "day to day" in words
        assert store.programs.of_athlete("ada")[0].phases[0].gates[0].passed_on == MONDAY.date()
