"""Recording without a screen: open, tare when quiet, still pose, arm by itself, stop, analyse."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.acquisition import Acquisition, LiveDevice
from app.errors import DeviceTroubleError
from app.preparing import Preparing, PreparingStep
from app.set_run import SetPlan, SetRun
from app.taring import Tares
from db.store import Store
from domain.channel import SampleBlock
from domain.results import SetResult
from domain.session import MarkKind, SetState
from domain.stillness import TareWatch, is_force
from domain.timebase import Clock
from drivers.continuity import LinkHealth, LinkState

TICK_S = 0.02
START_PATIENCE_S = 15.0
TARE_PATIENCE_S = 20.0
TAIL_S = 1.0
"""After the last repetition a second more is recorded, so that its end is not cut off."""

Note = Callable[[str], None]
Backlog = list[tuple[str, SampleBlock]]


@dataclass(frozen=True, slots=True)
class HeadlessOutcome:
    """What was recorded: the run, its result, how each link behaved, why it ended."""

    run: SetRun
    result: SetResult
    health: tuple[tuple[LiveDevice, LinkHealth], ...]
    state: SetState


class HeadlessRecording:
    """One set on open devices, driven by the clock alone.

    Every sample counts from the first: what arrives during the tare is part of the recording.
    """

    def __init__(
        self, *, plan: SetPlan, acquisition: Acquisition, store: Store, clock: Clock, note: Note
    ) -> None:
        self._plan = plan
        self._acquisition = acquisition
        self._store = store
        self._clock = clock
        self._note = note
        self._tares = Tares(store=store, clock=clock)
        self._started_ns = 0

    def record(
        self, duration_s: float | None, *, stop: Callable[[], bool] = lambda: False
    ) -> HeadlessOutcome:
        """Record for `duration_s` of station time, or until the protocol's repetitions are done."""
        backlog = self._wait_for_samples()
        backlog += self._tare(backlog)
        run = SetRun(
            plan=self._plan,
            acquisition=self._acquisition,
            store=self._store,
            clock=self._clock,
            calibrations=self._tares.by_device,
        )
        state = SetState.INCOMPLETE
        try:
            run.begin(backlog, keep_streams=True)
            state = self._run(run, duration_s, stop)
        except KeyboardInterrupt:
            self._note("Stopped by hand: what was recorded is kept.")
        run.mark(MarkKind.STOP)
        run.stop()
        health = tuple((device, device.health) for device in self._acquisition.devices)
        return HeadlessOutcome(run, run.finish(state), health, state)

    def _wait_for_samples(self) -> Backlog:
        silent = {device.stream().stream_id: device for device in self._acquisition.devices}
        backlog: Backlog = []
        deadline_ns = self._after(START_PATIENCE_S)
        while silent:
            for stream_id, block in self._tick():
                backlog.append((stream_id, block))
                silent.pop(stream_id, None)
            self._refuse_lost_links()
            if self._clock.now_ns() > deadline_ns:
                ports = ", ".join(device.found.port for device in silent.values())
                raise DeviceTroubleError(
                    f"Nothing arrives from {ports}: check the sensor and its cable, then try again."
                )
        self._started_ns = min(int(block.received_ns[0]) for _, block in backlog)
        return backlog

    def _tare(self, backlog: Sequence[tuple[str, SampleBlock]]) -> Backlog:
        streams = self._acquisition.streams()
        watches = {stream.stream_id: TareWatch(stream, streams) for stream in streams if is_force(stream)}
        arrived = list(backlog)
        later: Backlog = []
        deadline_ns = self._after(TARE_PATIENCE_S)
        while watches:
            for stream_id, block in arrived:
                for force_id, watch in tuple(watches.items()):
                    quiet = watch.feed(stream_id, block)
                    if quiet is not None:
                        del watches[force_id]
                        self._tares.take(watch.stream, quiet.zero_raw)
                        self._note(f"Tared: quiet within ±{2 * quiet.sd_n:.1f} N.")
            if watches:
                self._refuse_unquiet(deadline_ns)
                arrived = self._tick()
                later += arrived
        return later

    def _run(self, run: SetRun, duration_s: float | None, stop: Callable[[], bool]) -> SetState:
        preparing = Preparing(run=run, clock=self._clock, with_movement=False)
        armed = False
        end_ns = None if duration_s is None else self._started_ns + int(duration_s * 1e9)
        while not stop():
            live = run.tick()
            if not armed and preparing.tick() is PreparingStep.DONE:
                armed = True
                run.mark(MarkKind.GO)
                self._note("Armed: go.")
            done = live.reps_done >= self._plan.protocol.reps
            if end_ns is None and armed and done:
                end_ns = self._after(TAIL_S)
            if end_ns is not None and self._clock.now_ns() >= end_ns:
                break
            self._clock.sleep(TICK_S)
        if not armed:
            self._note("The still pose was never seen: angles have no zero in this set.")
        return SetState.COMPLETE if armed else SetState.INCOMPLETE

    def _tick(self) -> Backlog:
        self._clock.sleep(TICK_S)
        return self._acquisition.drain()

    def _refuse_lost_links(self) -> None:
        for fact in self._acquisition.drain_facts():
            if fact.state is LinkState.LOST:
                raise DeviceTroubleError(fact.sentence)

    def _refuse_unquiet(self, deadline_ns: int) -> None:
        self._refuse_lost_links()
        if self._clock.now_ns() > deadline_ns:
            raise DeviceTroubleError(
                "The force sensor was never quiet enough to tare: take the load off it and try again."
            )

    def _after(self, seconds: float) -> int:
        return self._clock.now_ns() + int(seconds * 1e9)
