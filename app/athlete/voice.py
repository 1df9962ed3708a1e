"""Speaks cues with the speech program of the system: on a thread of its own, never two at once."""

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence

from domain.language import say

SPEAKS_AT_MOST_S = 15.0
"""A cue is a short sentence: a program that hangs longer is ended."""
NO_VOICE = say("No speech program on this computer: cues are shown, not spoken.")
_WINDOWS = (
    "Add-Type -AssemblyName System.Speech; "
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)
_PROGRAMS: dict[str, Sequence[Sequence[str]]] = {
    "darwin": (("say", "-f", "-"),),
    "win32": (("powershell", "-NoProfile", "-NonInteractive", "-Command", _WINDOWS),),
    "linux": (("espeak-ng", "--stdin"), ("espeak", "--stdin"), ("spd-say", "--wait", "--pipe-mode")),
}
"""Each takes the words on its standard input: no word of a cue is ever part of a command."""


def speech_program(
    platform: str = sys.platform, *, which: Callable[[str], str | None] = shutil.which
) -> tuple[str, ...] | None:
    """The command that speaks what it reads; None where the system has none."""
    for name, *rest in _PROGRAMS.get(platform, ()):
        found = which(name)
        if found is not None:
            return (found, *rest)
    return None


class Voice:
    """`say` never waits: while one cue is spoken only the newest of the others is kept.

    The metronome plays through its own stream and waits for nobody here.
    """

    def __init__(self, program: Sequence[str] | None) -> None:
        self._program = program
        self._news = threading.Condition()
        self._next: str | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._stopping = False
        self._thread: threading.Thread | None = None
        self.trouble = "" if program else NO_VOICE

    @property
    def can_speak(self) -> bool:
        """Whether there is a program, and it has not failed."""
        return not self.trouble

    def say(self, words: str) -> None:
        """Speak `words` as soon as nobody else is speaking; without a program they are only shown."""
        if not self.can_speak or not words.strip():
            return
        with self._news:
            self._next = words
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="voice", daemon=True)
                self._thread.start()
            self._news.notify()

    def stop(self) -> None:
        """Silence at once, for the end of the program."""
        with self._news:
            self._stopping, self._next = True, None
            if self._process is not None:
                self._process.kill()
            self._news.notify()
        if self._thread is not None:
            self._thread.join(timeout=SPEAKS_AT_MOST_S)

    def _run(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._stopping or self._next is not None)
                if self._stopping:
                    return
                words, self._next = self._next or "", None
            self._speak(words)

    def _speak(self, words: str) -> None:
        try:
            process = self._begun()
        except OSError as error:
            self.trouble = say("Cues cannot be spoken ({error}): they are shown.", error=error.strerror)
            return
        if process is None:
            return
        try:
            process.communicate(words.encode(), timeout=SPEAKS_AT_MOST_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        finally:
            self._process = None

    def _begun(self) -> subprocess.Popen[bytes] | None:
        """The program, waiting for its words; None when it is the end."""
        quiet = subprocess.DEVNULL
        with self._news:
            if self._stopping:
                return None
            self._process = subprocess.Popen(  # noqa: S603 - a fixed command, the words go to its input
                list(self._program or ()), stdin=subprocess.PIPE, stdout=quiet, stderr=quiet
            )
            return self._process
