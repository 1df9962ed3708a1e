"""`turnout record`: one set without a screen."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.cli import plain
from app.cli.context import Commands, Context
from app.cli.device_spec import DeviceSpec, parse_devices, segment_for
from app.cli.output import note, shown, write_json, write_line, write_table
from app.cli.search import Search
from app.cli.stopping import listen_to_stop_requests
from app.cli.words import number_above_zero
from app.errors import DeviceTroubleError, ExitCode, WrongUseError
from app.known_drivers import known_drivers
from app.library.opening import open_library
from app.sensors.acquisition import Acquisition
from app.sensors.sending import Sending
from app.training.lever_arm import lever_arm_m
from app.training.running.headless import HeadlessOutcome, HeadlessRecording
from app.training.running.set_run import SetPlan
from db.store import Store
from domain.athlete import Athlete, Side
from domain.biofeedback.exposure import FeedbackMode
from domain.channel import Segment
from domain.conditions import ENCOURAGEMENTS, standard_conditions
from domain.identifiers import new_id
from domain.metrics.registry import definition
from domain.protocol import Protocol
from domain.session import SetState
from drivers.capture import CaptureFolder
from drivers.errors import DeviceError
from drivers.reader import TransportWrap
from drivers.recognition import FoundDevice
from drivers.registry import DriverRegistry


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("record", parents=[common], help="record one set from the given sensors")
    parser.add_argument(
        "--device",
        action="append",
        required=True,
        metavar="PORT[=DRIVER][@SEGMENT]",
        help="a sensor and its place",
    )
    parser.add_argument("--protocol", default="seated_hip_er", help="which test or exercise")
    parser.add_argument(
        "--athlete", default="Unnamed athlete", help="name or id; a new name makes a new athlete"
    )
    parser.add_argument("--side", choices=[side.value for side in Side], default="right")
    parser.add_argument(
        "--duration",
        type=number_above_zero("a duration in seconds"),
        metavar="SECONDS",
        help="seconds to record; without it, until the repetitions are done",
    )
    parser.add_argument(
        "--lever-arm",
        type=number_above_zero("a length in metres", most=2.0),
        metavar="METRES",
        help="knee joint line to cuff centre; without it as measured on the athlete",
    )
    parser.add_argument(
        "--pull-angle",
        type=number_above_zero("an angle in degrees", most=180.0),
        metavar="DEGREES",
        help="strap to shank, as measured; without it as the set-up asks",
    )
    parser.add_argument(
        "--practice",
        type=int,
        choices=range(21),
        default=0,
        metavar="REPS",
        help="so many repetitions first are practice: recorded, never counted; without it all count",
    )
    parser.add_argument(
        "--encouragement",
        default="",
        metavar="WORDS",
        help=f"how the athlete was spurred on, such as {', '.join(ENCOURAGEMENTS)}; sets are compared by it",
    )
    parser.add_argument(
        "--capture",
        type=Path,
        metavar="DIR",
        help="keep every byte of every port in DIR, for diagnosis with `turnout decode`",
    )
    parser.add_argument(
        "--lsl", action="store_true", help="send the samples to other programs too, as LSL streams"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Open the sensors, record, analyse, print."""
    listen_to_stop_requests()
    registry = known_drivers()
    specs = parse_devices(args.device, registry)
    with ExitStack() as stack, _capturing(args.capture, context) as wrap, context.store() as store:
        library = open_library(context.library_folder(), store)
        protocol = library.load(args.protocol)
        for mistake in library.problems:
            note(f"{mistake.sentence} Until then this file is not used.")
        athlete = _athlete(store, args.athlete)
        acquisition = Acquisition(clock=context.clock, registry=registry, wrap=wrap)
        try:
            _open(specs, acquisition, registry, protocol, args.side, context)
            recording = HeadlessRecording(
                acquisition=acquisition, store=store, clock=context.clock, note=note
            )
            sending = Sending(acquisition=acquisition, calibrated=recording.calibrated, clock=context.clock)
            if args.lsl:
                stack.callback(sending.stop)
                _send(sending)
            recording.prepare()
            session = store.sessions.open_session(athlete.athlete_id, protocol.title)
            plan = SetPlan(
                protocol=protocol,
                side=Side(args.side),
                athlete=athlete,
                session_id=session.session_id,
                lever_arm_m=args.lever_arm or lever_arm_m(athlete, protocol),
                pull_angle_deg=args.pull_angle,
                feedback_mode=FeedbackMode.HIDDEN.value,
                encouragement=args.encouragement.strip(),
                conditions=standard_conditions(protocol),
                practice_reps=args.practice,
            )
            outcome = recording.record(plan, args.duration)
        finally:
            acquisition.close()
        _print(outcome, store, athlete, context)
    return ExitCode.DONE if outcome.state is SetState.COMPLETE else ExitCode.DEVICE_TROUBLE


def _send(sending: Sending) -> None:
    try:
        sending.start()
    except DeviceError as trouble:
        raise DeviceTroubleError(str(trouble)) from trouble


@contextmanager
def _capturing(folder: Path | None, context: Context) -> Iterator[TransportWrap | None]:
    """What keeps all bytes of every port in `folder`; None where they are not wanted."""
    if folder is None:
        yield None
        return
    captures = CaptureFolder(folder, clock=context.clock)
    try:
        yield captures.wrap
    finally:
        captures.close()
        for sentence in captures.failures:
            note(sentence)


def _athlete(store: Store, text: str) -> Athlete:
    if not text.strip():
        raise WrongUseError("--athlete is empty: give a name or an id.")
    for athlete in store.athletes.find(text):
        if text in (athlete.athlete_id, athlete.name):
            return athlete
    athlete = Athlete(athlete_id=new_id(), name=text)
    store.athletes.add(athlete)
    note(f"New athlete: {text}.")
    return athlete


def _open(
    specs: list[DeviceSpec],
    acquisition: Acquisition,
    registry: DriverRegistry,
    protocol: Protocol,
    side: str,
    context: Context,
) -> None:
    note("Looking at the ports ...")
    found = _find(specs, registry, context)
    taken: list[Segment] = []
    for spec in specs:
        taken.append(_open_one(spec, found[spec.port], acquisition, registry, protocol, side, taken))


def _find(specs: Sequence[DeviceSpec], registry: DriverRegistry, context: Context) -> dict[str, FoundDevice]:
    """Who answers on every port; DeviceTroubleError with what the search said where nobody does."""
    drivers = {spec.port: spec.driver_id for spec in specs if spec.driver_id is not None}
    ports = [spec.port for spec in specs]
    search = Search(ports, registry=registry, clock=context.clock, drivers=drivers)
    by_port = {device.port: device for device in search.found}
    for spec in specs:
        device = by_port.get(spec.port)
        if device is None:
            raise DeviceTroubleError(search.trouble_on(spec.port))
        if spec.driver_id not in (None, device.driver_id):
            raise DeviceTroubleError(
                f"{spec.port} speaks {device.driver_id}, not {spec.driver_id}: correct it or leave it out."
            )
    return by_port


def _open_one(
    spec: DeviceSpec,
    device: FoundDevice,
    acquisition: Acquisition,
    registry: DriverRegistry,
    protocol: Protocol,
    side: str,
    taken: list[Segment],
) -> Segment:
    kind = registry.get(device.driver_id).descriptor.kind
    segment = segment_for(spec, kind=kind, protocol=protocol, side=side, taken=taken)
    acquisition.open(device, segment)
    note(f"{device.port}: {device.identity.model} at the {segment.value} ({device.evidence}).")
    return segment


def _print(outcome: HeadlessOutcome, store: Store, athlete: Athlete, context: Context) -> None:
    header = store.sessions.set_header(outcome.run.set_id)
    recording = store.sessions.recording(outcome.run.set_id)
    streams = {recorded.stream.stream_id: plain.stream(recorded) for recorded in recording.streams}
    for device, health in outcome.health:
        streams.get(device.stream().stream_id, {}).update(
            lost=health.lost,
            jitter_p95_ms=plain.number(health.jitter_p95_ms, 3),
        )
    if context.json:
        write_json(
            {
                "athlete": athlete.name,
                **plain.header(header),
                "streams": list(streams.values()),
                **plain.set_result(outcome.result),
            }
        )
        return
    write_line(f"{athlete.name} · {header.protocol_id} · {header.side.value} · set {header.set_id}")
    head = ("sensor", "samples", "lost", "rate")
    rows = [
        (row["segment"], str(row["samples"]), str(row.get("lost", "–")), shown(row.get("rate_hz"), "Hz"))
        for row in streams.values()
    ]
    write_table(head, rows)
    write_repetitions(plain.set_result(outcome.result))


def write_repetitions(result: plain.Plain) -> None:
    """The repetitions as a table, then the findings as sentences."""
    reps = result["repetitions"]
    if not reps:
        write_line("No repetition was found.")
    else:
        force = "tension_peak" if "tension_peak_n" in reps[0] else "peak_force"
        labels = [definition(name).label.lower() for name in (force, "rom", "score")]
        rules = {score["rule"]: score["label"].lower() for rep in reps for score in rep["compensations"]}
        head = ("rep", "start", "end", *labels[:2], *rules.values(), labels[2], "counts")
        write_table(head, [_row(rep, force, list(rules)) for rep in reps])
    for finding in result["findings"]:
        write_line(f"- {finding['sentence']}")


def _row(rep: plain.Plain, force: str, rules: Sequence[str]) -> tuple[str, ...]:
    peaks = {score["rule"]: score.get("peak_deg") for score in rep["compensations"]}
    return (
        str(rep["number"]),
        shown(rep["start_s"], "s", 2),
        shown(rep["end_s"], "s", 2),
        shown(rep["peak_force_n"], "N", definition(force).decimals),
        shown(rep["rom_deg"], "°", definition("rom").decimals),
        *(shown(peaks.get(rule), "°") for rule in rules),
        shown(rep["score"], "", 0),
        "yes" if rep["accepted"] else f"no: {rep['reason']}",
    )
