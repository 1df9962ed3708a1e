"""What the pages of the clinic's own figures show, in words and arrays."""

from dataclasses import dataclass

from domain.channel import Floats
from domain.error.reliability import Agreement


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its interval in words; `hint` says what it is."""

    label: str
    value: str
    interval: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class AgreementView:
    """Two visits against each other: (n,) values in `unit`."""

    first: Floats
    second: Floats
    agreement: Agreement
    unit: str
    words: str


@dataclass(frozen=True, slots=True)
class MeasureView:
    """One measure of a study; without `plot` there is not enough yet and `refusal` says why."""

    title: str
    figures: tuple[Figure, ...] = ()
    remarks: tuple[str, ...] = ()
    plot: AgreementView | None = None
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class SetView:
    """A set of a study: excluded ones say why."""

    set_id: str
    athlete: str
    day: str
    value: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StudyView:
    """One study with everything that is known of it."""

    study_id: str
    title: str
    plan: str
    state: str
    holds: bool
    may_settle: bool
    measures: tuple[MeasureView, ...]
    due: tuple[str, ...]
    sets: tuple[SetView, ...]


@dataclass(frozen=True, slots=True)
class LimitView:
    """The distribution of one rule over healthy athletes: `values` is (n,), in `unit`."""

    title: str
    values: Floats
    unit: str
    amber: float
    red: float
    words: tuple[str, ...]
    refusal: str
    holds: bool
    may_settle: bool
