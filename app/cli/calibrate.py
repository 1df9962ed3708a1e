"""`turnout calibrate`: a force sensor with known masses, a gyroscope at rest, without a screen."""

import argparse
import math
import sys

from app.cli import calibrations
from app.cli.context import Commands, Context
from app.cli.device_spec import parse_devices
from app.cli.output import note, write_json, write_line
from app.cli.search import Search
from app.cli.words import count_above_zero, number_above_zero
from app.errors import DeviceTroubleError, ExitCode, WrongUseError
from app.known_drivers import known_drivers
from app.sensors.acquisition import Acquisition
from app.sensors.calibrating.calibration_words import doubt, load_text, whose
from app.sensors.calibrating.load_taking import LoadTaking
from app.sensors.live_device import LiveDevice
from app.sensors.taring import Tares
from domain.calibrating import (
    STANDARD_GRAVITY_M_PER_S2,
    VALID_MONTHS,
    CalibrationError,
    load_steps,
    measured_calibration,
    scale_change_percent,
)
from domain.channel import Calibration, Segment, Stream
from domain.motion.gyro_bias import REST_S, RestWatch, rest_calibrations
from domain.samples.stillness import force_channels, force_scale, is_force, is_inertial
from domain.timebase import Clock
from drivers.ports import port_named

TICK_S = 0.02
START_PATIENCE_S, REST_PATIENCE_S = 15.0, 60.0


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "calibrate",
        parents=[common],
        help="calibrate a force sensor with masses, a gyroscope at rest",
    )
    parser.add_argument("--device", required=True, metavar="PORT[=DRIVER]", help="the sensor")
    parser.add_argument(
        "--mass",
        action="append",
        type=number_above_zero("a mass in kg", most=1000.0),
        metavar="KG",
        help="a known mass on a force sensor; may be given several times, the empty sensor is added",
    )
    parser.add_argument(
        "--channel", default="force", metavar="NAME", help="of a board with several: force, force_2, ..."
    )
    parser.add_argument("--up-only", action="store_true", help="do not hang the masses again on the way down")
    parser.add_argument(
        "--gravity",
        type=number_above_zero("an acceleration in m/s2", most=20.0),
        default=STANDARD_GRAVITY_M_PER_S2,
        metavar="M/S2",
        help="acceleration of free fall at this place; without it the standard 9.80665",
    )
    parser.add_argument(
        "--valid-months",
        type=count_above_zero,
        default=VALID_MONTHS,
        metavar="N",
        help="until it is due again; 12 is a starting value, not a standard",
    )
    parser.add_argument("--note", default="", help="which masses, who calibrated")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Ask for one load after another, or wait for stillness; print what came out, keep it."""
    with context.store() as store:
        tares = Tares(store=store, clock=context.clock)
        acquisition = Acquisition(clock=context.clock, registry=known_drivers())
        try:
            device = _open(acquisition, args.device, context.clock)
            tares.learn(device.key)
            (stream,) = tares.calibrated([device.stream()])
            note(whose(stream.device))
            taken: tuple[Calibration, ...]
            if is_force(stream):
                taken = (_with_loads(args, stream, device, context.clock),)
            else:
                taken = _at_rest(args, stream, device, context.clock)
        finally:
            acquisition.close()
        store.devices.remember(stream.device)
        tares.use(taken)
        if is_force(stream):
            _print(stream, taken[0], context)
        else:
            _print_rest(stream, taken, context)
    return ExitCode.DONE


def _with_loads(args: argparse.Namespace, stream: Stream, device: LiveDevice, clock: Clock) -> Calibration:
    if not args.mass:
        raise WrongUseError("A force sensor is calibrated with known masses: add --mass KG, once for each.")
    _check_channel(stream, args.channel)
    try:
        steps = load_steps(args.mass, both_ways=not args.up_only, gravity_m_per_s2=args.gravity)
        taking = LoadTaking(stream=stream, steps=steps, clock=clock, channel=args.channel)
        _take_all(taking, device, clock)
        return measured_calibration(
            taking.points,
            device_key=device.key,
            taken_at=clock.wall(),
            valid_months=args.valid_months,
            note=args.note,
            channel=args.channel,
        )
    except CalibrationError as trouble:
        raise DeviceTroubleError(str(trouble)) from trouble


def _at_rest(
    args: argparse.Namespace, stream: Stream, device: LiveDevice, clock: Clock
) -> tuple[Calibration, ...]:
    """The bias of a gyroscope, from the first five still seconds."""
    if args.mass:
        raise WrongUseError("A motion sensor is calibrated at rest, without masses: leave --mass out.")
    note(f"Lay the sensor down and leave it alone for {REST_S:.0f} s.")
    watch, found = RestWatch(stream), None
    deadline_ns = clock.now_ns() + int(REST_PATIENCE_S * 1e9)
    while found is None:
        if clock.now_ns() > deadline_ns:
            raise DeviceTroubleError(
                f"It never lay still for {REST_S:.0f} s: put it on a firm table, then try again."
            )
        clock.sleep(TICK_S)
        for _, block in device.drain():
            found = found or watch.feed(block)
    return rest_calibrations(stream, found, taken_at=clock.wall())


def _open(acquisition: Acquisition, port: str, clock: Clock) -> LiveDevice:
    registry = known_drivers()
    (spec,) = parse_devices([port], registry)
    port = spec.port
    drivers = {port: spec.driver_id} if spec.driver_id is not None else {}
    search = Search([port], registry=registry, clock=clock, drivers=drivers)
    found = search.found
    if not found:
        raise DeviceTroubleError(search.trouble_on(port_named(port).name))
    device = acquisition.open(found[0], Segment.CUFF)
    deadline_ns = clock.now_ns() + int(START_PATIENCE_S * 1e9)
    while not device.drain():
        if clock.now_ns() > deadline_ns:
            raise DeviceTroubleError(f"Nothing arrives from {port}: check the sensor, then try again.")
        clock.sleep(TICK_S)
    if not is_force(device.stream()) and not is_inertial(device.stream()):
        raise WrongUseError(f"{port} sends neither force nor rate of turn: there is nothing to calibrate.")
    return device


def _check_channel(stream: Stream, channel: str) -> None:
    names = force_channels(stream)
    if channel not in names:
        raise WrongUseError(f"{stream.device.model} has no channel {channel!r}: choose {' or '.join(names)}.")


def _take_all(taking: LoadTaking, device: LiveDevice, clock: Clock) -> None:
    while taking.step is not None:
        number = f"{len(taking.points) + 1}/{len(taking.steps)}"
        note(f"{number} {load_text(taking.step)}, let it hang still, then press Enter.")
        if not sys.stdin.readline():
            raise WrongUseError("Nobody pressed Enter, so nothing was saved: run it where you can type.")
        device.drain()
        taking.take()
        while taking.busy:
            clock.sleep(TICK_S)
            for _, block in device.drain():
                taking.feed(block)
            taking.look()
        if taking.trouble:
            note(taking.trouble)
        else:
            note(f"Taken: {taking.read(taking.points[-1].raw):.1f} {taking.unit} by the scale before.")


def _print(stream: Stream, calibration: Calibration, context: Context) -> None:
    before = force_scale(stream, calibration.channel)
    if context.json:
        change = scale_change_percent(calibration, before)
        found = calibrations.plain(calibration)
        change_percent = round(change, 4) if math.isfinite(change) else None
        write_json({"device": stream.device.key, **found, "change_percent": change_percent})
    else:
        for line in calibrations.lines(calibration):
            write_line(line)
    odd = doubt(calibration, before)
    if odd:
        note(odd)


def _print_rest(stream: Stream, taken: tuple[Calibration, ...], context: Context) -> None:
    if context.json:
        found = [calibrations.plain(one) for one in taken]
        write_json({"device": stream.device.key, "calibrations": found})
        return
    for one in taken:
        bias = math.degrees(one.zero_raw * one.scale)
        write_line(f"{one.channel}: bias {bias:+.3f} °/s, counts until {one.due_on}")
