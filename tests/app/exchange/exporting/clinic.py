"""A clinic of two athletes with hostile names, three sets, one gap and numbers that could not be measured."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np

from app.exchange.exporting.export import Exported, export
from app.exchange.exporting.scope import Scope, everything
from db.store import Store, open_store
from domain.athlete import Athlete, BodyMeasure, Sex
from domain.channel import MISSING_RAW, SampleBlock
from domain.conditions import Conditions
from domain.dated import Injury
from domain.group import AthleteGroup
from domain.session import Mark, MarkKind, Ratings, SetState
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.samples import a_block, a_result, a_set, a_stream

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ADA, EVIL = "Ada Kovač", '=HYPERLINK("x")\n<b>&\'"'
SERIAL = "SERIAL-4711"
WORDS = "Zora told me about her knee"


def a_clinic(path: Path) -> Store:
    """The open database."""
    store = open_store(str(blank_database(path)), clock=StationClock())
    store.athletes.add(
        Athlete(
            "ada",
            ADA,
            sex=Sex.FEMALE,
            born_on=date(1991, 4, 17),
            notes=WORDS,
            measures=(BodyMeasure(date(2026, 2, 20), 64.5, 0.38),),
        )
    )
    store.athletes.add(Athlete("eve", EVIL, sex=Sex.MALE, born_on=date(1999, 12, 31)))
    group = store.groups.save(AthleteGroup("squad", "Under 23"))
    store.groups.put_in(group.group_id, "ada")
    store.diary.injuries.add(Injury("i1", "ada", "hip", description=WORDS, happened_on=date(2025, 1, 2)))
    first = store.sessions.open_session("ada", WORDS, baseline=True, notes=WORDS)
    add_set(store, first.session_id, "ada", n=3000, peak=131.25)
    add_set(store, first.session_id, "ada", n=500, peak=140.5)
    second = store.sessions.open_session("eve")
    add_set(store, second.session_id, "eve", n=700, peak=-5.5)
    return store


def add_set(store: Store, session_id: str, athlete_id: str, *, n: int, peak: float) -> str:
    """One finished set with its analysis."""
    header = replace(
        a_set(session_id, SetState.COMPLETE),
        athlete_id=athlete_id,
        notes=WORDS,
        ratings=Ratings(7.0, None, 1.0, pain_site=WORDS),
        conditions=Conditions(surface="table", resistance="band", band_maker=WORDS, band_stretch_m=0.4),
    )
    stream, block = a_stream(SERIAL), a_block(0, n)
    raw = block.raw.copy()
    raw[10, 0] = MISSING_RAW
    gap = SampleBlock(raw, block.ticks, block.received_ns + (np.arange(n) > 200) * 10**9, block.flags)
    marks = (Mark(MarkKind.GO, 0.5), Mark(MarkKind.NOTE, 1.0, WORDS))
    store.sessions.import_set(header, [stream], {stream.stream_id: gap}, marks)
    store.sessions.save_ratings(header.set_id, header.ratings)
    store.sessions.save_result(header.set_id, a_result(peak))
    return header.set_id


def exported(store: Store, place: Path, form: str, scope: Scope | None = None, **named: object) -> Exported:
    """An export of everything, unless a scope is given."""
    return export(store, scope or everything(store), place, form=form, now=NOW, **named)  # type: ignore[arg-type]
