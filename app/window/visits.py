"""The visit on the table: how it is begun, which step comes next, when it is over."""

from PySide6.QtCore import QObject, Signal

from app.assembly import Controllers, Pages
from app.means import Means
from app.program.session import Beginning
from app.training.visit import Visit
from app.workers import sentence_of
from domain.athlete import Athlete, Side
from domain.change.history import done_on
from domain.dated import ComfortableArc
from domain.language import say
from domain.library.battery import Battery, single
from domain.recording import State
from domain.session import Session
from widgets.shell import Shell

_Opened = tuple[Session, tuple[ComfortableArc, ...], Beginning, set[tuple[str, Side]]]
_NOBODY = say("Start a session first: choose the athlete on the page Athletes.")


class Visits(QObject):
    """`opened` and `step_opened` carry the visit; `over` comes when its last set is saved."""

    opened = Signal(object)
    step_opened = Signal(object)
    over = Signal(object)
    told = Signal(str, str)

    def __init__(
        self,
        *,
        shell: Shell,
        pages: Pages,
        controllers: Controllers,
        means: Means,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self._pages, self._controllers, self._means = shell, pages, controllers, means
        self.current: Visit | None = None
        pages.today.start_session_requested.connect(self.start_with_chosen)
        pages.compare.start_wanted.connect(self.start_with_chosen)
        pages.athletes.start_requested.connect(self.start_with)
        pages.library.protocol_chosen.connect(self.start_protocol)
        controllers.station.sensors_wanted.connect(controllers.sensors.scan)
        controllers.review.saved.connect(self._after_save)
        controllers.review.redo_chosen.connect(self._prepare_again)

    @property
    def is_busy(self) -> bool:
        """Whether a tare or a set is under way, waits for its review or is being saved."""
        return self._controllers.live_set.state not in (State.DISCONNECTED, State.LIVE)

    def begin(self, athlete: Athlete, battery: Battery | None = None) -> None:
        """Open a session for an athlete and go to the station; refused while a set is under way."""
        if self._refuses_another():
            return
        chosen = battery or self._controllers.library.library.battery("baseline")
        store = self._means.store

        def job() -> _Opened:
            history = store.sessions.for_athlete(athlete.athlete_id)
            is_first = not any(earlier.sets for earlier in history)
            session = store.sessions.open_session(athlete.athlete_id, chosen.title, baseline=is_first)
            arcs = store.diary.comfortable_arcs.of_athlete(athlete.athlete_id)
            done = done_on(history, self._means.clock.wall().astimezone().date())
            return session, arcs, self._controllers.program.ready(athlete.athlete_id), done

        self._means.workers.run(
            job,
            done=lambda opened: self._put_on_the_table(athlete, chosen, opened),
            failed=lambda error: self.told.emit(sentence_of(error), "red"),
        )

    def start_with_chosen(self) -> None:
        """With the athlete in view; else let the coach choose one."""
        selected = self._controllers.athletes.by_id(self._pages.athletes.selected_id)
        if selected is not None:
            self.begin(selected)
            return
        self._shell.show_page("athletes")
        self._shell.show_toast(say("Choose who is on the table, then start."))

    def start_with(self, athlete_id: str) -> None:
        """With this athlete, where the lists know it."""
        athlete = self._controllers.athletes.by_id(athlete_id)
        if athlete is not None:
            self.begin(athlete)

    def start_protocol(self, protocol_id: str) -> None:
        """One test or exercise with whoever is on the table."""
        if self._refuses_another():
            return
        if self.current is None:
            self._shell.show_toast(_NOBODY)
            return
        protocol = self._controllers.library.library.load(protocol_id)
        self.begin(self.current.athlete, single(protocol, self.current.item.side))

    def start_battery(self, battery_id: str) -> None:
        """A battery with whoever is on the table."""
        if self.current is None:
            self._shell.show_toast(_NOBODY)
        else:
            self.begin(self.current.athlete, self._controllers.library.library.battery(battery_id))

    def _put_on_the_table(self, athlete: Athlete, battery: Battery, opened: _Opened) -> None:
        if self._refuses_another():
            return
        session, arcs, begun, done = opened
        earlier, visit = self.current, Visit(athlete=athlete, session=session, battery=battery, arcs=arcs)
        visit.blocked.update(begun.blocked)
        visit.conditions.update(begun.conditions)
        visit.practised |= done
        if earlier is not None:
            visit.carry_on(earlier)
        self.current = visit
        self._shell.set_athlete(headline(visit))
        self._controllers.station.open(visit)
        self._shell.show_page("station")
        if not self._controllers.acquisition.devices:
            self._controllers.sensors.scan()
        self.opened.emit(visit)

    def _refuses_another(self) -> bool:
        if self.is_busy:
            self.told.emit(say("Finish or leave the running set first."), "amber")
        return self.is_busy

    def _after_save(self, _set_id: str) -> None:
        self._controllers.athletes.refresh()
        visit = self.current
        if visit is None:
            return
        visit.saved()
        if visit.is_over:
            self.over.emit(visit)
        else:
            self._open_step(visit)

    def _prepare_again(self) -> None:
        if self.current is not None:
            self._open_step(self.current)

    def _open_step(self, visit: Visit) -> None:
        self._controllers.station.open(visit)
        self._shell.show_page("station")
        self.step_opened.emit(visit)


def headline(visit: Visit) -> str:
    """Who is on the table: *Ana Ferreira · R involved · Baseline*."""
    involved = visit.athlete.involved_side
    side = say("{involved} involved", involved=involved.value[0].upper()) if involved is not None else ""
    return " · ".join(part for part in (visit.athlete.name, side, visit.battery.title) if part)
