"""Recording without a screen: open, tare when quiet, still pose, arm by itself, stop, analyse."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.errors import DeviceTroubleError
from app.sensors.acquisition import Acquisition
from app.sensors.calibrating.calibration_words import uncalibrated
from app.sensors.live_device import LinkFact, LiveDevice
from app.sensors.taring import ForceZero, Tares
from app.training.running.preparing import Preparing, PreparingStep
from app.training.running.set_run import SetPlan, SetRun
from db.errors import StorageError
from db.store import Store
from domain.analysis.by_itself import held_by_the_clock_s
from domain.analysis.live_state import LiveState
from domain.channel import SampleBlock, Stream
from domain.protocol import Protocol
from domain.results import SetResult
from domain.samples.stillness import TareWatch, is_force
from domain.session import MarkKind, SetState
from domain.timebase import Clock
from drivers.continuity import LinkHealth, LinkState

TICK_S = 0.02
SAVE_ATTEMPTS = 4
START_PATIENCE_S = 20.0
START_MACHINE_S = 5.0
TARE_PATIENCE_S = 20.0
TARE_MACHINE_S = 5.0
LINK_PATIENCE_S = 20.0
START_LINK_PATIENCE_S = 5.0
STILL_S = 2.0
"""The first seconds are all there is: nobody asks the athlete for a longer pose."""
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
    """One set on open devices, driven by the clock alone: `prepare`, then `record`.

    Every sample counts from the first: what arrives during the tare is part of the recording. Its
    duration counts from when all sensors send: a board that restarts would else take seconds of it.
    """

    def __init__(self, *, acquisition: Acquisition, store: Store, clock: Clock, note: Note) -> None:
        self._acquisition = acquisition
        self._store = store
        self._clock = clock
        self._note = note
        self._tares = Tares(store=store, clock=clock)
        self._backlog: Backlog = []
        self._lost: dict[str, LinkFact] = {}
        self._complete_ns = 0
        self._failure: str | None = None

    def calibrated(self, streams: Sequence[Stream]) -> tuple[Stream, ...]:
        """The same streams with the calibrations and tares that are in force."""
        return self._tares.calibrated(streams)

    def prepare(self) -> None:
        """Wait until every sensor sends and every force sensor is tared; DeviceTroubleError when not."""
        for device in self._acquisition.devices:
            self._tares.learn(device.key)
        self._backlog = self._wait_for_samples()
        self._backlog += self._tare(self._backlog)

    def record(self, plan: SetPlan, duration_s: float | None) -> HeadlessOutcome:
        """Record for `duration_s` of station time, or until the protocol's repetitions are done."""
        if plan.trouble:
            raise DeviceTroubleError(f"{plan.trouble} In `turnout record`: --lever-arm METRES.")
        run = SetRun(
            plan=plan,
            acquisition=self._acquisition,
            store=self._store,
            clock=self._clock,
            calibrations=self._tares.by_device,
        )
        run.begin(self._backlog, keep_streams=True)
        state = self._run(run, duration_s)
        run.mark(MarkKind.STOP)
        run.stop()
        health = tuple((device, device.health) for device in self._acquisition.devices)
        return HeadlessOutcome(run, self._finish(run, state), health, state)

    def _finish(self, run: SetRun, state: SetState) -> SetResult:
        """Save and analyse; a disk that does not take the set yet is asked again before giving up."""
        for _ in range(SAVE_ATTEMPTS - 1):
            try:
                return run.finish(state)
            except StorageError as trouble:
                self._note(str(trouble))
        return run.finish(state)

    def _wait_for_samples(self) -> Backlog:
        silent = {device.stream().stream_id: device for device in self._acquisition.devices}
        backlog: Backlog = []
        deadline_ns = self._after(self._patience_s(START_PATIENCE_S, START_MACHINE_S))
        while silent:
            for stream_id, block in self._tick():
                backlog.append((stream_id, block))
                silent.pop(stream_id, None)
            self._refuse_lost_links()
            if silent and self._clock.now_ns() > deadline_ns:
                ports = ", ".join(device.found.port for device in silent.values())
                raise DeviceTroubleError(
                    f"Nothing arrives from {ports}: check the sensor and its cable, then try again."
                )
        first_ns: dict[str, int] = {}
        for stream_id, block in backlog:
            first_ns.setdefault(stream_id, int(block.received_ns[0]))
        self._complete_ns = max(first_ns.values())
        return backlog

    def _tare(self, backlog: Sequence[tuple[str, SampleBlock]]) -> Backlog:
        streams = self._tares.calibrated(self._acquisition.streams())
        forces = [stream for stream in streams if is_force(stream)]
        for stream in forces:
            if "force" in self._tares.without_scale(stream):
                raise DeviceTroubleError(uncalibrated(stream.device.model))
        watches = {stream.stream_id: TareWatch(stream, streams) for stream in forces}
        arrived = list(backlog)
        later: Backlog = []
        deadline_ns = self._after(self._patience_s(TARE_PATIENCE_S, TARE_MACHINE_S))
        while watches:
            for stream_id, block in arrived:
                for force_id, watch in tuple(watches.items()):
                    quiet = watch.feed(stream_id, block)
                    if quiet is not None:
                        del watches[force_id]
                        zero = ForceZero(watch.stream, watch.channel, quiet.zero_raw, quiet.sd_n)
                        self._tares.take([zero])
                        self._note(f"Tared: quiet within ±{2 * quiet.sd_n:.1f} N.")
            if watches:
                self._refuse_unquiet(deadline_ns)
                arrived = self._tick()
                later += arrived
        return later

    def _run(self, run: SetRun, duration_s: float | None) -> SetState:
        still_s = min(STILL_S, run.plan.protocol.still_s)
        preparing = Preparing(run=run, clock=self._clock, with_movement=False, still_s=still_s)
        for stream_id, block in self._backlog:
            preparing.feed(stream_id, block)
        armed = False
        end_ns = None if duration_s is None else self._complete_ns + int(duration_s * 1e9)
        try:
            while True:
                if not armed and preparing.tick() is PreparingStep.DONE:
                    armed = True
                    run.mark(MarkKind.GO, at_ns=preparing.still_until_ns)
                    self._note("Armed: go.")
                live = run.tick()
                self._tell_failure()
                if end_ns is None and armed and self._is_done(run.plan.protocol, live, preparing):
                    end_ns = self._after(TAIL_S)
                if self._links_are_given_up(run) or (end_ns is not None and self._clock.now_ns() >= end_ns):
                    break
                self._clock.sleep(TICK_S)
        except KeyboardInterrupt:
            self._note("Stopped by hand: what was recorded is kept.")
        return self._end_state(armed=armed)

    def _is_done(self, protocol: Protocol, live: LiveState, preparing: Preparing) -> bool:
        """Whether all that the protocol asks for was done; without a number it goes on until it is ended."""
        hold_s = held_by_the_clock_s(protocol)
        if hold_s is not None:
            held_ns = self._clock.now_ns() - (preparing.still_until_ns or self._clock.now_ns())
            return hold_s <= held_ns * 1e-9
        return 0 < protocol.reps <= live.reps_done

    def _tell_failure(self) -> None:
        failure = self._store.recorder.failure
        if failure is not None and failure != self._failure:
            self._note(failure)
        self._failure = failure

    def _end_state(self, *, armed: bool) -> SetState:
        if not armed:
            self._note(
                "The still pose was never seen, so angles have no zero in this set: "
                f"keep still for {STILL_S:.0f} s at the start and record again."
            )
        if self._lost:
            self._note("A sensor was lost and did not come back: the set is kept and marked incomplete.")
        return SetState.COMPLETE if armed and not self._lost else SetState.INCOMPLETE

    def _links_are_given_up(self, run: SetRun) -> bool:
        """Follow the links; True once one has been gone for too long."""
        facts, run.link_facts = run.link_facts, []
        for fact in facts:
            if fact.state is LinkState.LOST and fact.stream_id not in self._lost:
                self._lost[fact.stream_id] = fact
                self._note(fact.sentence)
            elif fact.state is LinkState.STREAMING and self._lost.pop(fact.stream_id, None) is not None:
                self._note(fact.sentence)
        return self._lost_for(LINK_PATIENCE_S) is not None

    def _lost_for(self, seconds: float) -> LinkFact | None:
        """The link that has been gone for longer than this."""
        before_ns = self._clock.now_ns() - int(seconds * 1e9)
        return next((fact for fact in self._lost.values() if fact.at_ns < before_ns), None)

    def _tick(self) -> Backlog:
        self._clock.sleep(TICK_S)
        return self._acquisition.drain()

    def _refuse_lost_links(self) -> None:
        for fact in self._acquisition.drain_facts():
            if fact.state is LinkState.LOST:
                self._lost.setdefault(fact.stream_id, fact)
            elif fact.state is LinkState.STREAMING:
                self._lost.pop(fact.stream_id, None)
        gone = self._lost_for(START_LINK_PATIENCE_S)
        if gone is not None:
            raise DeviceTroubleError(gone.sentence)

    def _refuse_unquiet(self, deadline_ns: int) -> None:
        self._refuse_lost_links()
        if self._clock.now_ns() > deadline_ns:
            raise DeviceTroubleError(
                "The force sensor was never quiet enough to tare: take the load off it, keep still, "
                "and try again."
            )

    def _patience_s(self, station_s: float, machine_s: float) -> float:
        # Beside a hurried clock a busy machine stays as slow as it is.
        return max(station_s, machine_s / self._clock.real_s(1.0))

    def _after(self, seconds: float) -> int:
        return self._clock.now_ns() + int(seconds * 1e9)
