"""Sets a report document as PDF: archival, tagged, fonts inside, the same bytes for the same document."""

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import Literal

from app.reporting.content import content_of
from app.reporting.inert import inert
from app.reporting.ink import INKS, Ink
from app.reporting.template import TEMPLATE, own_template, what_is_wrong
from app.reporting.typesetting import TypesettingError, compiled
from domain.language import say
from domain.reports.document import ReportDocument

PAPERS = {"a4": 180.0, "us-letter": 185.9}
"""Width of the printed area in millimetres, by paper."""
Standard = Literal["a-2a", "ua-1"]
_COUNT = re.compile(rb"/Type/Pages/Count (\d+)")
_LITTLE_OVER, _LOWER_MM = 2, (7.0, 14.0, 21.0)
_ARCHIVE: tuple[Standard, ...] = ("a-2a", "ua-1")


class ReportError(Exception):
    """The report could not be made; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a report is printed.

    Attributes
    ----------
    paper
        "a4" or "us-letter" ("letter" is the same).
    ink
        "colour" or "grey".
    templates
        The clinic's folder of templates; what ships where it has none.
    """

    paper: str = "a4"
    ink: str = "colour"
    templates: Path | None = None


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF file, or the pages as PNG pictures; `remark` says why the clinic's template was not used."""

    parts: tuple[bytes, ...]
    remark: str = ""

    @property
    def pdf(self) -> bytes:
        """The file."""
        return self.parts[0]


def save(pdf: bytes, path: Path) -> Path:
    """Write the file; ReportError where that cannot be done."""
    try:
        path.write_bytes(pdf)
    except OSError as error:
        why = error.strerror or say("it cannot be opened")
        raise ReportError(
            say(
                "The report could not be written to {path} ({why}): choose another place.", path=path, why=why
            )
        ) from error
    return path


def printed(document: ReportDocument, style: Style, *, ppi: float = 0.0) -> Printed:
    """The report as PDF, or with `ppi` its pages as pictures for the screen."""
    name = "us-letter" if style.paper == "letter" else style.paper
    if name not in PAPERS:
        raise ReportError(say("The paper {paper!r} is unknown: choose a4 or letter.", paper=style.paper))
    if style.ink not in INKS:
        raise ReportError(say("The ink {ink!r} is unknown: choose colour or grey.", ink=style.ink))
    press = _Press(document, name, INKS[style.ink], ppi)
    own = own_template(style.templates)
    if own is not None:
        try:
            return Printed(press.through(own))
        except TypesettingError as error:
            return Printed(_shipped(press), what_is_wrong(own, error))
    return Printed(_shipped(press))


def _shipped(press: "_Press") -> tuple[bytes, ...]:
    try:
        with as_file(files("app.reporting") / TEMPLATE) as template:
            return press.through(template)
    except TypesettingError as error:
        raise ReportError(
            say("The report could not be laid out ({error}): send this sentence with the set.", error=error)
        ) from error


@dataclass(frozen=True, slots=True)
class _Press:
    """One document, ready for any template."""

    document: ReportDocument
    paper: str
    ink: Ink
    ppi: float

    def through(self, template: Path) -> tuple[bytes, ...]:
        """The parts of a `Printed`; TypesettingError where the template cannot be read.

        One set that runs a little over its page is set again with lower charts.
        """
        first = self._set(template, 0.0)
        if len(self.document.sets) != 1 or _pages(first) != _LITTLE_OVER:
            return first
        lower = (self._set(template, less_mm) for less_mm in _LOWER_MM)
        return next((parts for parts in lower if _pages(parts) == 1), first)

    def _set(self, template: Path, less_mm: float) -> tuple[bytes, ...]:
        content = inert(content_of(self.document, PAPERS[self.paper], self.ink, less_mm=less_mm))
        inputs = {"paper": self.paper, "content": json.dumps(content, ensure_ascii=False, sort_keys=True)}
        # Names may need letters that no shipped font has: only then the machine's own fonts may help, and
        # only when those fail too the file is no archive, because an archive may not hold an empty box.
        for system_fonts in (False, True):
            try:
                return self._compiled(template, inputs, system_fonts=system_fonts, standards=_ARCHIVE)
            except TypesettingError:
                # The last attempt is the one whose trouble is told.
                continue
        return self._compiled(template, inputs, system_fonts=True, standards=())

    def _compiled(
        self, template: Path, inputs: dict[str, str], *, system_fonts: bool, standards: tuple[Standard, ...]
    ) -> tuple[bytes, ...]:
        with _fonts(template) as fonts:
            made = compiled(
                template,
                root=template.parent,
                font_paths=fonts,
                ignore_system_fonts=not system_fonts,
                format="png" if self.ppi else "pdf",
                ppi=self.ppi or None,
                sys_inputs=inputs,
                pdf_standards=[*standards],
                timestamp=self.document.generated_at.replace(microsecond=0),
            )
        return tuple(made) if isinstance(made, list) else (made,)


def _pages(parts: tuple[bytes, ...]) -> int:
    """How many there are, of pictures or in a file."""
    counted = _COUNT.search(parts[0])
    return int(counted[1]) if counted else len(parts)


@contextmanager
def _fonts(template: Path) -> Iterator[list[Path]]:
    """The folders of fonts: what ships, and beside the template."""
    with ExitStack() as stack:
        shipped = (files("widgets") / "theme" / "fonts", files("app.reporting") / "fonts")
        yield [*(stack.enter_context(as_file(folder)) for folder in shipped), template.parent]
