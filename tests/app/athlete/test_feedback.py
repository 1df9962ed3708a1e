"""What the athlete saw of a real set is written down with it, rep by rep."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from domain.recording import State
from domain.session import MarkKind
from tests.app.station_rig import station


def test_hidden_feedback_is_hidden_and_kept_with_the_set(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    with station(tmp_path) as rig:
        rig.connect()
        rig.begin()
        rig.pages.station.athlete.mode_chosen.emit("hidden")
        rig.go()
        display = rig.pages.display
        assert not display.aim.isVisibleTo(display)
        live = rig.parts.live_set
        rig.wait_for(State.RESTING)
        set_id = live.set_id
        live.finish()
        rig.wait(lambda: rig.parts.review.is_ready, "the review")
        recording = rig.store.sessions.recording(set_id)
        assert recording.header.feedback_mode == "hidden"
        notes = [mark.text for mark in recording.marks if mark.kind is MarkKind.NOTE]
        assert "feedback in rep 1: hidden, not shown" in notes
        first, *_ = rig.store.sessions.exposures(set_id)
        assert (first.rep_number, first.mode.value, first.shown) == (1, "hidden", False)
