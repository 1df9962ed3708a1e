"""A visit of a simulated athlete: recorded, read back, scored against the truth, reported, restored."""

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np

from app.reports import visit_report, write_report
from app.selftest.steps import CheckFailedError
from db.keeping.backup import Backups, folder_beside
from db.keeping.restore import restore
from db.store import Store, open_store
from domain.analysis.recorded import analyse_recording
from domain.athlete import Athlete, BodyMeasure, Sex, Side
from domain.channel import SampleBlock
from domain.identifiers import new_id
from domain.library import load_protocol
from domain.protocol import Protocol, RepSource
from domain.results import Level, SetResult
from domain.session import SetState, TrainingSet
from domain.timebase import Clock
from drivers.simulators.rehearsal import Rehearsed, rehearse

PLAYED = ("seated_hip_er", "side_lying_hip_er")
"""One that is counted by force and one by motion."""

FORCE_WITHIN_N, ANGLE_WITHIN_DEG = 0.5, 1.5
"""As `tests/domain/library/test_every_protocol_is_played.py` holds every protocol to."""

_REPS, _LEVER_M, _MASS_KG = 2, 0.35, 61.5
_PIECE = 20
_PAGES = re.compile(rb"/Type/Pages/Count (\d+)")
_STREAM = re.compile(rb"/Filter/FlateDecode[^>]*>>\s*stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


class SimulatedVisit:
    """Each method is a step and stands on the one before."""

    def __init__(self, *, folder: Path, clock: Clock) -> None:
        self.database = folder / "selftest.sqlite"
        self._report = folder / "report.pdf"
        self._clock = clock
        self._headers: list[TrainingSet] = []

    def recorded_and_scored(self) -> str:
        """Sets through the recorder; what is read back is what was sent, and the result what was done."""
        with self.store() as store:
            athlete = Athlete(
                new_id(),
                "Self-test",
                Sex.FEMALE,
                date(1998, 4, 12),
                Side.RIGHT,
                None,
                measures=(BodyMeasure(self._clock.wall().date(), _MASS_KG, _LEVER_M),),
            )
            store.athletes.add(athlete)
            visit = store.sessions.open_session(athlete.athlete_id, "Self-test", baseline=False)
            samples = 0
            for name in PLAYED:
                protocol = load_protocol(name)
                header = self._header(protocol, athlete, visit.session_id)
                samples += self._one_set(store, protocol, header, athlete.sex)
                self._headers.append(header)
        return (
            f"{len(PLAYED)} sets of {_REPS} repetitions, {samples} samples read back as they were sent; peak "
            f"forces within {FORCE_WITHIN_N} N, angles within {ANGLE_WITHIN_DEG}° of the simulated athlete's."
        )

    def reported(self) -> str:
        """A PDF of the visit that opens."""
        with self.store() as store:
            document = visit_report(store, self._headers, generated_at=self._clock.wall())
        path, remark = write_report(document, self._report)
        if remark:
            raise CheckFailedError(remark)
        pages = pages_of(path.read_bytes())
        return f"A report of {pages} pages, {path.stat().st_size // 1024} KiB, written and opened."

    def restored(self) -> str:
        """A backup brings back what was there, and takes away what came afterwards."""
        with self.store() as store:
            backup = store.keeping.back_up()
            store.athletes.add(Athlete(new_id(), "Came later", Sex.MALE, date(1990, 1, 1), Side.LEFT, None))
        backups = Backups(database=self.database, folder=folder_beside(self.database), clock=self._clock)
        restore(backups, backup, clock=self._clock)
        with self.store() as store:
            names = [athlete.name for athlete in store.athletes.list()]
            found = store.verify()
        if names != ["Self-test"]:
            raise CheckFailedError(f"After the restore the athletes are {names}.")
        if not found.sound:
            raise CheckFailedError(found.sentence)
        return f"A verified backup of {backup.size_bytes // 1024} KiB made and restored: {found.sentence}"

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The database of the self-test, open for the block."""
        store = open_store(self.database, clock=self._clock)
        try:
            yield store
        finally:
            store.close()

    def _header(self, protocol: Protocol, athlete: Athlete, session_id: str) -> TrainingSet:
        return TrainingSet(
            set_id=new_id(),
            session_id=session_id,
            athlete_id=athlete.athlete_id,
            protocol_id=protocol.protocol_id,
            protocol_version=protocol.version,
            side=Side.RIGHT,
            started_at=self._clock.wall(),
            epoch_ns=0,
            lever_arm_m=_LEVER_M,
            body_mass_kg=_MASS_KG,
        )

    def _one_set(self, store: Store, protocol: Protocol, header: TrainingSet, sex: Sex) -> int:
        played = rehearse(protocol, Side.RIGHT, reps=_REPS, compensate_in=frozenset({_REPS}))
        header = replace(header, epoch_ns=played.epoch_ns)
        keys = {stream.stream_id: new_id() for stream in played.streams}
        store.protocols.remember(protocol)
        streams = [replace(stream, stream_id=keys[stream.stream_id]) for stream in played.streams]
        store.recorder.begin(header, streams)
        for stream_id, block in played.blocks.items():
            for start in range(0, len(block), _PIECE):
                store.recorder.append(keys[stream_id], _piece(block, start))
        for mark in played.marks:
            store.recorder.mark(header.set_id, mark)
        store.recorder.finish(header.set_id, SetState.COMPLETE)
        recording = store.sessions.recording(header.set_id)
        sent = {keys[stream_id]: block for stream_id, block in played.blocks.items()}
        for kept in recording.streams:
            block = sent[kept.stream.stream_id]
            if not (np.array_equal(kept.raw, block.raw) and np.array_equal(kept.ticks, block.ticks)):
                raise CheckFailedError(f"{protocol.title}: samples came back otherwise than they were sent.")
        result = analyse_recording(recording, protocol, sex=sex)
        check_result(protocol, played, result)
        store.sessions.save_result(header.set_id, result)
        return sum(len(block) for block in sent.values())


def check_result(protocol: Protocol, played: Rehearsed, result: SetResult) -> None:
    """Counted, measured and judged as the simulated athlete did it; CheckFailedError where not."""
    if len(result.repetitions) != len(played.script):
        raise CheckFailedError(
            f"{protocol.title}: {len(result.repetitions)} repetitions counted, {len(played.script)} done."
        )
    by_force = protocol.rep_source is RepSource.FORCE
    name, within = ("peak_force", FORCE_WITHIN_N) if by_force else ("rom", ANGLE_WITHIN_DEG)
    for rep, true in zip(result.repetitions, played.script, strict=True):
        metric, done = rep.metric(name), true.peak_force_n if by_force else true.rom_deg
        # Written so that a value which is not measurable (NaN) fails as well.
        if metric is None or not abs(metric.value - done) <= within:
            found = "nothing" if metric is None else f"{metric.value:.2f}"
            raise CheckFailedError(
                f"{protocol.title}, repetition {rep.number}: {name} {found}, done {done:.2f}."
            )
        broken = any(item.rule_id == played.rule_id and item.level is Level.RED for item in rep.compensations)
        if broken is not true.compensated:
            raise CheckFailedError(f"{protocol.title}, repetition {rep.number}: a compensation judged wrong.")


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF has; CheckFailedError where the file is not whole."""
    counted, tail = _PAGES.search(pdf), pdf[-64:]
    if not pdf.startswith(b"%PDF-") or b"%%EOF" not in tail or b"startxref" not in tail or counted is None:
        raise CheckFailedError("The report is no whole PDF file.")
    try:
        drawn = sum(len(zlib.decompress(found[1])) for found in _STREAM.finditer(pdf))
    except zlib.error as error:
        raise CheckFailedError(f"A page of the report cannot be read ({error}).") from error
    if not drawn:
        raise CheckFailedError("Nothing is drawn in the report.")
    return int(counted[1])


def _piece(block: SampleBlock, start: int) -> SampleBlock:
    rows = slice(start, start + _PIECE)
    return replace(
        block,
        raw=block.raw[rows],
        ticks=block.ticks[rows],
        received_ns=block.received_ns[rows],
        flags=block.flags[rows],
    )
