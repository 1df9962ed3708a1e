"""The document model of a report: what is printed, in words and series, before any page is laid out."""

from dataclasses import dataclass, field
from datetime import datetime

from domain.athlete import Side
from domain.channel import Floats
from domain.language import say
from domain.results import Severity


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who issues the report; empty lines are left out."""

    clinic: str = ""
    lines: tuple[str, ...] = ()
    signed_by: str = ""
    logo: "Logo | None" = None


@dataclass(frozen=True, slots=True)
class Logo:
    """The clinic's mark as the content of its file; `kind` is png or svg."""

    data: bytes
    kind: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled line, such as *Body mass: 64 kg*."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Numeral:
    """One large number. `error` is the 95 % half-width as text, `note` what it means or why it is missing."""

    label: str
    value: str
    unit: str
    error: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """One curve: `time_s` (n,) and `values` (n,) with NaN where there is no data.

    An `earlier` curve is drawn thinner and greyer; its time is already shifted onto the newer one's.
    `dots` marks every value, for visits; `nth` chooses the line style where several curves are equals.
    """

    label: str
    time_s: Floats
    values: Floats
    side: Side
    earlier: bool = False
    dots: bool = False
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Band:
    """A target (from `low` to `high`) or a limit (`low` equals `high`); `kind` is target, amber or red."""

    low: float
    high: float
    label: str
    kind: str


@dataclass(frozen=True, slots=True)
class Shade:
    """The span of one repetition, in seconds."""

    start_s: float
    end_s: float
    label: str
    accepted: bool = True


@dataclass(frozen=True, slots=True)
class Chart:
    """One panel over time. `alt` says in words what the picture shows.

    `x_marks` name places of the horizontal axis, such as dates; without them it counts in `x_label`.
    """

    title: str
    unit: str
    alt: str
    start_s: float
    end_s: float
    series: tuple[Series, ...]
    bands: tuple[Band, ...] = ()
    shades: tuple[Shade, ...] = ()
    x_label: str = say("time s")
    x_marks: tuple[tuple[float, str], ...] = ()
    from_zero: bool = True


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as SVG text, with what it shows in words; `key` tells what the letters in it stand for."""

    svg: str
    alt: str
    key: tuple["Fact", ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; `tone` is plain, quiet, good, amber or red and never stands without words."""

    text: str
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first column and those named in `left` are set flush left, numbers flush right."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    left: frozenset[int] = frozenset({0})
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding of the quality gate as printed."""

    sentence: str
    severity: Severity = Severity.INFO


@dataclass(frozen=True, slots=True)
class SetReport:
    """One set: how it was done, what came out, how it compares."""

    title: str
    side: Side
    conditions: tuple[Fact, ...]
    numerals: tuple[Numeral, ...]
    charts: tuple[Chart, ...]
    repetitions: Table | None
    remarks: tuple[Remark, ...] = ()
    comparison: Table | None = None
    placement: Picture | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of a report that is not one set; what is empty is left out.

    `abreast` charts stand side by side; with `new_page` it begins one, unless it is the first.
    """

    title: str
    sentences: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    charts: tuple[Chart, ...] = ()
    tables: tuple[Table, ...] = ()
    abreast: int = 1
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """A whole report. The same document always gives the same file: `generated_at` is its only date."""

    title: str
    letterhead: Letterhead
    athlete_name: str
    athlete: tuple[Fact, ...]
    visit: tuple[Fact, ...]
    summary: tuple[str, ...]
    sets: tuple[SetReport, ...]
    sides: Table | None
    footnotes: tuple[Fact, ...]
    versions: tuple[Fact, ...]
    generated_at: datetime
    notes: tuple[str, ...] = field(default=())
    sections: tuple[Section, ...] = ()
    plain: bool = False
    """For the athlete: large letters, no signature line."""
