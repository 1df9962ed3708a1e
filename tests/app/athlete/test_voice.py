"""Cues are spoken one at a time by a real program, the newest of those that wait; or only shown."""

import sys
import time
from pathlib import Path

import pytest

from app.athlete.voice import NO_VOICE, Voice, speech_program

SLOW = """
import sys, time
words = sys.stdin.read()
with open(sys.argv[1], "a") as file: file.write(f"begin {words}\\n")
while not __import__("pathlib").Path(sys.argv[2]).exists(): time.sleep(0.01)
with open(sys.argv[1], "a") as file: file.write(f"end {words}\\n")
"""


def _wait(lines: Path, until: int) -> list[str]:
    deadline = time.monotonic() + 20.0
    while True:
        told = lines.read_text().splitlines() if lines.exists() else []
        if len(told) >= until:
            return told
        assert time.monotonic() < deadline, told
        time.sleep(0.01)


def test_one_at_a_time_and_the_newest_of_those_that_wait(tmp_path: Path) -> None:
    lines, gate = tmp_path / "told.txt", tmp_path / "go"
    voice = Voice((sys.executable, "-c", SLOW, str(lines), str(gate)))
    voice.say("Level your hips.")
    _wait(lines, 1)
    for words in ("Knee out.", "$(touch x); -- Slower."):
        voice.say(words)
    assert _wait(lines, 1) == ["begin Level your hips."]
    gate.touch()
    told = _wait(lines, 4)
    voice.stop()
    assert told == [
        "begin Level your hips.",
        "end Level your hips.",
        "begin $(touch x); -- Slower.",
        "end $(touch x); -- Slower.",
    ]


def test_it_is_silent_at_once_at_the_end(tmp_path: Path) -> None:
    lines = tmp_path / "told.txt"
    voice = Voice((sys.executable, "-c", SLOW, str(lines), str(tmp_path / "never")))
    voice.say("Level your hips.")
    _wait(lines, 1)
    begun = time.monotonic()
    voice.stop()
    assert time.monotonic() - begun < 10.0
    assert _wait(lines, 1) == ["begin Level your hips."]


@pytest.mark.parametrize("program", [None, ("/nowhere/speak",)])
def test_a_computer_without_a_voice_is_told_and_goes_on(program: tuple[str, ...] | None) -> None:
    voice = Voice(program)
    voice.say("Level your hips.")
    deadline = time.monotonic() + 10.0
    while voice.can_speak and time.monotonic() < deadline:
        time.sleep(0.01)
    voice.stop()
    assert voice.trouble == NO_VOICE or "cannot be spoken" in voice.trouble


def test_the_program_of_the_system_is_found_by_its_name() -> None:
    assert speech_program("darwin", which=lambda name: f"/usr/bin/{name}") == ("/usr/bin/say", "-f", "-")
    only = {"spd-say": "/usr/bin/spd-say"}
    assert speech_program("linux", which=only.get) == ("/usr/bin/spd-say", "--wait", "--pipe-mode")
    assert speech_program("linux", which=lambda _: None) is None
    windows = speech_program("win32", which=lambda name: f"C:/{name}.exe")
    assert windows is not None and windows[0] == "C:/powershell.exe"
    assert speech_program("plan9", which=lambda name: name) is None
