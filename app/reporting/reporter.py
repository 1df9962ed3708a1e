"""Makes every kind of report from the database."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from functools import partial
from importlib.metadata import version

from app.comparing.gathering import Gatherer
from app.comparing.views import judged, sides_of
from app.errors import TurnoutError
from app.group.reading import read_team
from app.progress.reading import read_progress
from app.reports import visit_report
from db.store import Store
from domain.change.asymmetry import AsymmetryFormula
from domain.group import AthleteGroup
from domain.language import say
from domain.library.shelf import Library
from domain.progress.reading import Progress
from domain.reports.athlete_page import athlete_page
from domain.reports.comparison_report import comparison_report, merged
from domain.reports.document import Letterhead, ReportDocument
from domain.reports.group_report import deciding, group_report
from domain.reports.progress_report import progress_report
from domain.reports.standing import Standing
from domain.roster import RosterQuery
from domain.session import TrainingSet


class Kind(StrEnum):
    """What a report is about."""

    SESSION = "session"
    COMPARISON = "comparison"
    PROGRESS = "progress"
    GROUP = "group"
    ATHLETE = "athlete"


class Reporter:
    """Reads anew at every call, on any thread; `now` gives the moment that stands on the report."""

    def __init__(
        self,
        *,
        store: Store,
        now: Callable[[], datetime],
        library: Library,
        letterhead: Letterhead | None = None,
    ) -> None:
        self._store = store
        self._now = now
        self._library = library
        self._letterhead = letterhead or Letterhead()

    def session(self, session_id: str) -> ReportDocument:
        """A visit with all its sets."""
        return self.visit([item.header for item in self._store.sessions.summary(session_id).sets])

    def visit(self, headers: Sequence[TrainingSet]) -> ReportDocument:
        """Some sets of a visit."""
        return visit_report(
            self._store,
            headers,
            generated_at=self._now(),
            letterhead=self._letterhead,
            figures=self._library.figures.reliability,
        )

    def comparison(self, keys: Sequence[str]) -> ReportDocument:
        """Two to six things beside one another, as `app.comparing.keys` writes them."""
        gatherer = Gatherer(store=self._store)
        items = gatherer.gather(keys)
        figures = self._library.figures.reliability
        people = {done.header.athlete_id for item in items for done in item.sets if done.header is not None}
        one = self._store.athletes.get(people.pop()) if len(people) == 1 else None
        found = judged(
            items,
            overrides=gatherer.overrides(items),
            figures=figures,
            involved_side=one.involved_side if one else None,
        )
        return comparison_report(
            items,
            found.comparisons,
            sides={formula: sides_of(found, formula) for formula in AsymmetryFormula},
            athlete=one,
            generated_at=self._now(),
            software_version=version("turnout"),
            letterhead=self._letterhead,
        )

    def comparisons(self, lists: Sequence[Sequence[str]]) -> ReportDocument:
        """Several comparisons of one athlete, such as every test of two visits."""
        return merged([self.comparison(keys) for keys in lists])

    def progress(self, athlete_id: str) -> ReportDocument:
        """An athlete over the weeks, for the coach."""
        now = self._now()
        found = read_progress(self._store, athlete_id, now=now, library=self._library, zone=now.tzinfo)
        return progress_report(
            found, generated_at=now, software_version=version("turnout"), letterhead=self._letterhead
        )

    def athlete(self, athlete_id: str) -> ReportDocument:
        """The same in plain words, for the athlete."""
        now = self._now()
        found = read_progress(self._store, athlete_id, now=now, library=self._library, zone=now.tzinfo)
        return athlete_page(
            found, generated_at=now, software_version=version("turnout"), letterhead=self._letterhead
        )

    def group(self, group: AthleteGroup) -> ReportDocument:
        """Everyone of a group in one report."""
        members = self._store.groups.members(group.group_id)
        if not members:
            raise TurnoutError(
                say("Nobody is in the group {group}: put athletes in first.", group=group.name)
            )
        return self._group(group.name, members, group.group_id)

    def everyone(self) -> ReportDocument:
        """All athletes in one report."""
        return self._group(say("All athletes"), [one.athlete_id for one in self._store.athletes.list()])

    def _group(self, name: str, members: Sequence[str], group_id: str | None = None) -> ReportDocument:
        now = self._now()
        everyone = [
            read_progress(self._store, member, now=now, library=self._library, zone=now.tzinfo)
            for member in members
        ]
        return group_report(
            name,
            everyone,
            generated_at=now,
            software_version=version("turnout"),
            letterhead=self._letterhead,
            standings=self._standings(everyone, group_id, now),
        )

    def _standings(
        self, everyone: Sequence[Progress], group_id: str | None, now: datetime
    ) -> tuple[Standing, ...]:
        """As the page of the group has them: for each test and side its first primary measure."""
        tests = {
            (one.series.protocol.protocol_id, one.series.side): one.series.protocol
            for person in everyone
            for one in deciding(person)
        }
        queries = {
            RosterQuery(name, protocol.primary_metrics[0], side, group_id): protocol
            for (name, side), protocol in sorted(tests.items(), key=lambda item: item[0])
        }
        return tuple(
            Standing(
                protocol,
                query,
                read_team(self._store, query, library=self._library, now=now, zone=now.tzinfo).entries,
            )
            for query, protocol in queries.items()
        )

    def newest_session(self, athlete_id: str) -> ReportDocument:
        """The newest visit of an athlete that has an analysed set."""
        for summary in self._store.sessions.for_athlete(athlete_id):
            if any(self._store.sessions.latest_result(item.header.set_id) for item in summary.sets):
                return self.session(summary.session.session_id)
        raise TurnoutError(say("No visit has been analysed yet: record a test first."))

    def of_athlete(self, kind: Kind, athlete_id: str) -> ReportDocument:
        """One of the kinds that are about one athlete."""
        makers: dict[Kind, Callable[[str], ReportDocument]] = {
            Kind.SESSION: self.newest_session,
            Kind.PROGRESS: self.progress,
            Kind.ATHLETE: self.athlete,
        }
        return makers[kind](athlete_id)

    def each(self, kind: Kind, athlete_ids: Sequence[str]) -> list[tuple[str, Callable[[], ReportDocument]]]:
        """Name and maker of one report for each athlete: nothing is read before it is made."""
        return [
            (self._store.athletes.get(athlete_id).name, partial(self.of_athlete, kind, athlete_id))
            for athlete_id in athlete_ids
        ]
