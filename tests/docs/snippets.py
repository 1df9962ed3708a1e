"""Every command and every fenced snippet that the documents tell somebody to type."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.languages.catalogues import CODES

ROOT = Path(__file__).resolve().parents[2]
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`((?:turnout|python3 run\.py|python -m|pytest|uv|sudo) [^`\n]+)`")
STARTS = ("turnout", "python", "python3", "pytest", "pip", "uv", "sudo", "duckdb")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A line to type (`sh`), one that is named between words (`named`), or a fenced block of a language."""

    page: str
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.page}: {self.text.splitlines()[0][:60]}"


def pages() -> list[Path]:
    """The documents: what decisions were taken, and what changed, are told and not typed.

    The guide in other languages has the snippets of the English one, which `test_guide_languages` holds.
    """
    aside = {"adr", *CODES}
    told = [path for path in sorted((ROOT / "docs").rglob("*.md")) if not aside & set(path.parts)]
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *told]


def commands() -> Iterator[Snippet]:
    """Every line that begins with a program, in a block without a language or between words."""
    for name, text in _texts():
        for language, block in _FENCE.findall(text):
            if language in ("", "bash", "sh"):
                yield from (Snippet(name, "sh", line) for line in _lines(block))
        for line in _INLINE.findall(_FENCE.sub("", text)):
            yield Snippet(name, "named", line.replace("\\|", "|"))


def blocks() -> Iterator[Snippet]:
    """Every fenced block that says its language."""
    for name, text in _texts():
        for language, block in _FENCE.findall(text):
            if language not in ("", "bash", "sh"):
                yield Snippet(name, language, block)


def _texts() -> Iterator[tuple[str, str]]:
    for path in pages():
        yield str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")


def _lines(block: str) -> Iterator[str]:
    for whole in block.splitlines():
        line = re.split(r"\s+#\s", whole, maxsplit=1)[0].strip().removesuffix("&").strip()
        if line.split(" ", 1)[0] in STARTS:
            yield line
