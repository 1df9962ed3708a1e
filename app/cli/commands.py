"""The commands by name: a module is loaded when its command is typed, or when all of them are told."""

from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

COMMANDS = (
    "station",
    "demo",
    "gallery",
    "library",
    "devices",
    "simulate",
    "record",
    "show",
    "program",
    "progress",
    "group",
    "studies",
    "analyse",
    "compare",
    "report",
    "card",
    "rescore",
    "verify",
    "decode",
    "calibrate",
    "calibrations",
    "backup",
    "restore",
    "encrypt",
    "users",
    "audit",
    "export",
    "import",
    "export-athlete",
    "erase",
    "sync",
    "conflicts",
    "diagnostics",
    "selftest",
)
"""In the order in which the help tells them; each is a module of this room."""

KEEP_NO_LOG = frozenset({"demo", "selftest"})
"""They write nothing outside their own folder."""

_RESERVED = {"import": "import_files"}


def modules(words: Sequence[str]) -> list[ModuleType]:
    """The module of the command that `words` begin with; all of them where it is none."""
    named = [word for word in words[:1] if word in COMMANDS]
    return [
        import_module(f"app.cli.{_RESERVED.get(name, name.replace('-', '_'))}") for name in named or COMMANDS
    ]
