"""The catalogues that translators edit (`turnout_de.ts`): read, written and looked through for mistakes."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as Xml

from app.languages.choosing import ENGLISH, TITLES

FOLDER = Path(__file__).parent
CONTEXT = "turnout"
CODES = tuple(code for code in TITLES if code != ENGLISH)


def catalogue_path(code: str) -> Path:
    """The file that Qt Linguist opens."""
    return FOLDER / f"turnout_{code}.ts"


def read_catalogue(path: Path) -> dict[str, str]:
    """From each English text to its translation; without those that nobody has translated yet."""
    if not path.exists():
        return {}
    # The file is our own, part of the program.
    messages = Xml.parse(path).iter("message")  # noqa: S314
    pairs = ((one.findtext("source", ""), one.findtext("translation", "")) for one in messages)
    return {english: told for english, told in pairs if told}


def write_catalogue(code: str, texts: Mapping[str, str], translations: Mapping[str, str]) -> None:
    """Every text of the program with its place; what has no translation is marked as unfinished."""
    root = Xml.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    for english, place in sorted(texts.items(), key=lambda item: (item[1], item[0])):
        message = Xml.SubElement(context, "message")
        Xml.SubElement(message, "location", filename=place)
        Xml.SubElement(message, "source").text = english
        told = translations.get(english, "")
        Xml.SubElement(message, "translation", {} if told else {"type": "unfinished"}).text = told
    Xml.indent(root)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    body = Xml.tostring(root, encoding="unicode")
    catalogue_path(code).write_text(f"{head}{body}\n", encoding="utf-8")


def mistakes(texts: Mapping[str, str], translations: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each text that is missing, names other values, or begins or ends with other spaces."""
    for english in texts:
        told = translations.get(english)
        if told is None:
            yield f"Not translated: {english!r}."
        elif _values(told) != _values(english):
            yield f"Other values than in English: {told!r} for {english!r}."
        elif _edges(told) != _edges(english):
            yield f"Other spaces at its ends than in English: {told!r} for {english!r}."


def _values(text: str) -> set[tuple[str, str, str]]:
    """The `{names}` with their formats; a text that is no template has none."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return set()
    return {(name, spec or "", turned or "") for _, name, spec, turned in parts if name is not None}


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()
