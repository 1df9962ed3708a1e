"""Between sets: the bare signals on the plot, the tare that was asked for, and sensors that fall silent."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal

from app.sensors.acquisition import Acquisition
from app.sensors.idle import ForceChannel, Idle, QuietSecond
from app.sensors.taring import Tares
from app.workers import Workers, sentence_of
from domain.athlete import Side
from domain.channel import Calibration
from domain.language import say
from domain.recording import Event, RecordingMachine, State
from domain.timebase import Clock
from drivers.continuity import LinkState


class BetweenSets(QObject):
    """What happens while nothing is recorded; `handle` moves the station's state."""

    shown_anew = Signal()
    traces_arrived = Signal(object)
    tared = Signal(object)
    tare_taken = Signal(str, str)
    tare_undone = Signal(str)
    told = Signal(str, str)

    def __init__(
        self,
        *,
        acquisition: Acquisition,
        tares: Tares,
        clock: Clock,
        workers: Workers,
        machine: RecordingMachine,
        handle: Callable[[Event], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._acquisition = acquisition
        self._tares = tares
        self._workers = workers
        self._machine = machine
        self._handle = handle
        self._idle = Idle(acquisition=acquisition, tares=tares, clock=clock)

    def show_idle(self) -> None:
        """Show the bare signals of the present devices."""
        self._idle.restart()
        self.shown_anew.emit()

    def tare(self, wanted: Collection[ForceChannel] = ()) -> None:
        """Wait for a quiet second of the force sensors, all or those `wanted`, and make it zero."""
        trouble = self._idle.await_quiet(wanted)
        if not trouble:
            self._handle(Event.TARE)
        said = trouble or say("Taring: strap on, limb out. Keep still for a second ...")
        self.told.emit(said, "amber" if trouble else "info")

    def undo_tare(self, device_key: str) -> None:
        """Go back to the zero before the last tare; between sets only."""
        if self._machine.state is not State.LIVE:
            self.told.emit(say("The zero stays for this set: undo the tare between sets."), "amber")
            return
        earlier = self._tares.undo(device_key)
        self.show_idle()
        again = say("The zero before it holds again.") if earlier else say("Tare again before the next set.")
        self.told.emit(say("Tare undone. {again}", again=again), "info")
        if not self._idle.is_tared:
            self.tare_undone.emit(device_key)

    def force_trouble(self, side: Side) -> str:
        """Why the force of a set of `side` could not be trusted, or nothing."""
        return self._idle.force_trouble(side)

    def tick(self) -> None:
        """One look at what arrived."""
        quiet = self._idle.look()
        self.tell_silent_links()
        self.traces_arrived.emit(self._idle.take_traces())
        if quiet is not None:
            self._take_tare(quiet)
        elif self._machine.state is State.TARING and self._idle.has_waited_in_vain:
            self._handle(Event.TARE_FAILED)
            self.told.emit(say("The force sensor is not quiet: free the strap, then tare again."), "amber")

    def tell_silent_links(self) -> None:
        """Say which sensors fell silent."""
        for fact in self._acquisition.drain_facts():
            if fact.state in (LinkState.LOST, LinkState.STALLED):
                self.told.emit(fact.sentence, "amber")

    def _take_tare(self, quiet: QuietSecond) -> None:
        def done(tares: tuple[Calibration, ...]) -> None:
            self._handle(Event.TARE_DONE)
            self.show_idle()
            if self._idle.is_tared:
                self.tared.emit(tares)
            self.tare_taken.emit(
                tares[0].device_key, say("Tared: quiet within ±{sd_n:.1f} N.", sd_n=2 * quiet.sd_n)
            )

        def failed(error: Exception) -> None:
            self._handle(Event.TARE_FAILED)
            self.told.emit(sentence_of(error), "red")

        self._workers.run(lambda: self._tares.take(quiet.zeros), done=done, failed=failed)
