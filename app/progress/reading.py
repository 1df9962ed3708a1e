"""Reads an athlete's progress: stored results, plan against done, goals, and what happened beside them."""

from collections.abc import Collection
from datetime import datetime, tzinfo

from app.program.reading import current_program, done_sets, weeks_until
from db.repositories.progress import StoredResult
from db.store import Store
from domain.change.set_conditions import SetConditions
from domain.library.shelf import Library
from domain.program.weeks import local_day
from domain.progress.happenings import Diary
from domain.progress.measures import measures_of
from domain.progress.reading import Progress, progress_of
from domain.progress.series import ProgressSet
from domain.protocol import Protocol


def read_progress(
    store: Store,
    athlete_id: str,
    *,
    now: datetime,
    library: Library | None = None,
    zone: tzinfo | None = None,
) -> Progress:
    """Everything for the page and the command, from stored results alone; without a `library` what ships."""
    library = library or Library()
    athlete, today = store.athletes.get(athlete_id), local_day(now, zone)
    programs = store.programs.of_athlete(athlete_id)
    running = current_program(programs, today)
    return progress_of(
        athlete,
        progress_sets(store, _stored(store, athlete_id, library), library),
        today=today,
        programs=tuple(reversed(programs)),
        weeks=()
        if running is None
        else weeks_until(running, done_sets(store, running, athlete_id, zone), today),
        goals=store.diary.goals.of_athlete(athlete_id),
        diary=Diary(
            injuries=store.diary.injuries.of_athlete(athlete_id),
            events=store.diary.events.of_athlete(athlete_id),
            pains=store.plan_log.pains(athlete_id),
        ),
        figures=library.figures.reliability,
        zone=zone,
    )


def _stored(store: Store, athlete_id: str, library: Library) -> tuple[StoredResult, ...]:
    """With the measures of the tests that were done; of a test known nowhere any more, those of all."""

    def names(protocol_ids: Collection[str]) -> set[str]:
        known = [name for name in protocol_ids if name in library.ids]
        asked = (
            [library.load(name) for name in known] if len(known) == len(protocol_ids) else library.protocols
        )
        return {one.name for protocol in asked for one in measures_of(protocol)}

    return store.progress.of_athlete(athlete_id, names=names)


def progress_sets(store: Store, stored: tuple[StoredResult, ...], library: Library) -> list[ProgressSet]:
    """Stored results with their tests; a set whose test is known nowhere any more is left out."""
    known: dict[str, Protocol | None] = {}
    found = []
    for one in stored:
        name = one.header.protocol_id
        if name not in known:
            known[name] = (
                library.load(name)
                if name in library.ids
                else store.protocols.get(name, one.header.protocol_version)
            )
        protocol = known[name]
        if protocol is not None:
            conditions = SetConditions(
                one.result, one.header, protocol, one.force_streams, one.models, exposures=one.exposures
            )
            found.append(ProgressSet(conditions, one.header, protocol, one.baseline, one.rule_peaks))
    return found
