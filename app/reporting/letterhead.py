"""The clinic's letterhead: its name and lines, who signs, and a logo that is checked before it is printed."""

import re
from pathlib import Path
from xml.etree import ElementTree

from app.errors import TurnoutError
from domain.language import say
from domain.reports.document import Letterhead, Logo

_MOST_BYTES = 300_000
_PNG = b"\x89PNG\r\n\x1a\n"
_FORBIDDEN_TAGS = ("script", "image", "foreignObject", "use")
"""What runs, what is a raster, what brings another document, what can multiply itself without end."""
_ELSEWHERE = re.compile(r"url\(\s*['\"]?(?!#)", re.IGNORECASE)


def read_logo(path: Path) -> Logo:
    """A logo from a PNG or SVG file.

    Raises
    ------
    TurnoutError
        When it cannot be read, is too large, is neither, or asks for anything outside itself.
    """
    try:
        data = path.read_bytes()
    except OSError as trouble:
        raise TurnoutError(
            say("The logo {path} cannot be read: choose another file, or none.", path=path)
        ) from trouble
    if len(data) > _MOST_BYTES:
        raise TurnoutError(
            say(
                "The logo {path} is larger than {most_bytes} kB: make it smaller.",
                path=path.name,
                most_bytes=_MOST_BYTES // 1000,
            )
        )
    if data.startswith(_PNG):
        return Logo(data, "png")
    if reason := _svg_trouble(data):
        raise TurnoutError(
            say("The logo {path} {reason}: save it as PNG or as plain SVG.", path=path.name, reason=reason)
        )
    return Logo(data, "svg")


def letterhead(*, clinic: str, lines: str = "", signed_by: str = "", logo: str = "") -> Letterhead:
    """The letterhead of the settings; in `lines` a | begins another line."""
    kept = tuple(line.strip() for line in lines.split("|") if line.strip())
    return Letterhead(clinic, kept, signed_by, read_logo(Path(logo)) if logo else None)


def _svg_trouble(data: bytes) -> str:
    """What forbids to print it; empty when nothing does."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return say("is neither PNG nor SVG")
    if "<!ENTITY" in text or "<!DOCTYPE" in text:
        return say("has a document type of its own")
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 - entities are refused above
    except ElementTree.ParseError:
        return say("is neither PNG nor SVG")
    if _name(root.tag) != "svg":
        return say("is neither PNG nor SVG")
    return next((trouble for node in root.iter() if (trouble := _node_trouble(node))), "")


def _node_trouble(node: ElementTree.Element) -> str:
    tag, words = _name(str(node.tag)), node.text or ""
    if tag in _FORBIDDEN_TAGS:
        return say("holds <{tag}>, which is not printed", tag=tag)
    links = [value for key, value in node.attrib.items() if _name(key) == "href" and value[:1] != "#"]
    runs = any(_name(key).startswith("on") for key in node.attrib)
    asks = any(_ELSEWHERE.search(value) for value in (words, *node.attrib.values()))
    return say("asks for something outside itself") if links or runs or asks or "@import" in words else ""


def _name(tag: str) -> str:
    return tag.rpartition("}")[2]
