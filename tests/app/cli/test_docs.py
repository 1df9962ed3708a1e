"""The page about the command line names every command and every option there is."""

import argparse
import re
from collections.abc import Iterator

import pytest

from app.cli import main
from tests.app.cli.command import ROOT

PAGE = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")


def parsers() -> dict[str, argparse.ArgumentParser]:
    (commands,) = (a for a in main._parser()._actions if isinstance(a, argparse._SubParsersAction))
    return dict(commands.choices)


def options() -> Iterator[tuple[str, str]]:
    for name, parser in parsers().items():
        for action in parser._actions:
            yield from ((name, option) for option in action.option_strings if option != "-h")


@pytest.mark.parametrize("command", parsers())
def test_every_command_is_on_the_page(command: str) -> None:
    assert f"`turnout {command}" in PAGE


@pytest.mark.parametrize(("command", "option"), list(options()))
def test_every_option_is_on_the_page(command: str, option: str) -> None:
    whole = rf"(?<![\w-]){re.escape(option)}(?![\w-])"
    shared = PAGE.partition("\n| command ")[0]
    section = PAGE.partition("\n## `")[2]
    told = "".join(part for part in re.split(r"\n## ", f"\n## `{section}") if f"`{command}`" in part[:40])
    assert re.search(whole, shared + told), f"{command} {option}"
