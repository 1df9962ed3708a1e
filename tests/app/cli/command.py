"""Runs `turnout` as a process of its own and reads its answer."""

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.cli.main import main

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said and returned."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The JSON document on standard output."""
        return json.loads(self.out)


def start(*words: str, env: Mapping[str, str] | None = None) -> "subprocess.Popen[str]":
    """Start a command and leave it running."""
    return subprocess.Popen(
        [sys.executable, "-m", "app", *words],
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: "subprocess.Popen[str]") -> Answer:
    """Wait for a command and take what it said."""
    try:
        out, err = process.communicate(timeout=PATIENCE_S)
    finally:
        process.kill()
    return Answer(process.returncode, out, err)


def turnout(*words: str, env: Mapping[str, str] | None = None) -> Answer:
    """Run a command to its end."""
    return ended(start(*words, env=env))


def here(*words: str) -> Answer:
    """The same command in this process: a test of what it says need not wait for a second interpreter."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = main(words)
        except SystemExit as refusal:
            code = int(refusal.code or 0)
    return Answer(code, out.getvalue(), err.getvalue())
