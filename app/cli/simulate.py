"""`turnout simulate`: sensors that are not there, as ports that speak their real bytes."""

import argparse
import threading
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.find import find_one_set
from app.cli.output import note, write_json, write_line
from app.cli.stopping import listen_to_stop_requests
from app.cli.words import count_above_zero, number_above_zero
from app.errors import ExitCode, WrongUseError
from app.library.opening import open_library
from domain.athlete import Side
from drivers.ports import simulated_ports_folder
from drivers.simulators.playback import RecordingPlayer, load_recording
from drivers.simulators.pty_port import PtyPort, SimulatorError
from drivers.simulators.replay import Replay
from drivers.simulators.script import loop_visit
from drivers.simulators.visit import SimulatedStation

LOOK_S = 0.2
TARE_S, TARE_MACHINE_S = 2.0, 0.6
"""How long the athlete keeps still beyond the pose: who records tares by then, whatever the clock."""


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("simulate", parents=[common], help="publish simulated sensors as ports")
    parser.add_argument("--protocol", default="seated_hip_er", help="what the simulated athlete does")
    parser.add_argument("--side", choices=[side.value for side in Side], default="right")
    parser.add_argument("--reps", type=count_above_zero, help="repetitions; without it as the protocol says")
    parser.add_argument(
        "--once", action="store_true", help="do the set once only, and end when the ports are let go"
    )
    parser.add_argument(
        "--swing", action="store_true", help="do the functional movement before the set, as the station asks"
    )
    parser.add_argument("--seed", type=int, default=1, help="another athlete for another number")
    parser.add_argument("--folder", type=Path, help="where the ports appear")
    parser.add_argument(
        "--duration",
        type=number_above_zero("a duration in seconds"),
        metavar="SECONDS",
        help="seconds to run; without it, until stopped",
    )
    parser.add_argument(
        "--play", type=Path, metavar="FILE", help="play a recording (npz) as an inertial sensor instead"
    )
    parser.add_argument("--set", dest="set_name", metavar="NAME", help="which array of --play")
    parser.add_argument(
        "--replay", metavar="SET", help="play a recorded set of --db again instead: its id, or `last`"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Publish the ports, play, and take them away at the end."""
    listen_to_stop_requests()
    if (args.play is None) != (args.set_name is None):
        raise WrongUseError("--play FILE and --set NAME go together.")
    if args.replay is not None and args.play is not None:
        raise WrongUseError("--replay and --play exclude each other: give one of them.")
    if args.once and (args.replay or args.play):
        raise WrongUseError("--once is for the simulated athlete: leave it out with --replay and --play.")
    try:
        if args.replay is not None:
            return _play_set(args, context)
        return _play_file(args, context) if args.play is not None else _play_visit(args, context)
    except SimulatorError as trouble:
        note(str(trouble))
        return ExitCode.DEVICE_TROUBLE
    except KeyboardInterrupt:
        note("The simulated sensors are gone.")
        return ExitCode.DONE


def _play_visit(args: argparse.Namespace, context: Context) -> int:
    protocol = open_library(context.library_folder()).load(args.protocol)
    station = SimulatedStation(clock=context.clock, folder=args.folder, seed=args.seed, protocol=protocol)
    stop = threading.Event()
    station.start()
    try:
        _tell({name: str(path) for name, path in station.ports.items()}, context)
        _stop_after(args.duration, stop, context)
        loop_visit(
            station.athlete,
            protocol,
            Side(args.side),
            still_s=protocol.still_s + max(TARE_S, TARE_MACHINE_S / context.clock.real_s(1.0)),
            reps=args.reps,
            stop_event=stop,
            clock=context.clock,
            once=args.once,
            ready=lambda: station.is_recorded,
            swing=args.swing,
        )
        # The recording goes on for a moment after the set: ports that vanish now would spoil it.
        while any(device.host_open_s > 0 for device in station.devices.values()) and not stop.is_set():
            context.clock.sleep(LOOK_S, stop)
    finally:
        stop.set()
        station.stop()
    return ExitCode.DONE


def _play_file(args: argparse.Namespace, context: Context) -> int:
    try:
        recording = load_recording(args.play, args.set_name)
    except SimulatorError as trouble:
        raise WrongUseError(str(trouble)) from trouble
    port = PtyPort(name=args.set_name, folder=args.folder or simulated_ports_folder())
    player = RecordingPlayer(port=port, clock=context.clock, recording=recording)
    stop = threading.Event()
    player.start()
    try:
        _tell({args.set_name: str(port.path)}, context)
        _stop_after(args.duration, stop, context)
        stop.wait()
    finally:
        stop.set()
        player.stop()
    return ExitCode.DONE


def _play_set(args: argparse.Namespace, context: Context) -> int:
    with context.store(recover=False, existing=True) as store:
        recording = store.sessions.recording(find_one_set(store, args.replay).set_id)
    replay = Replay(recording=recording, clock=context.clock, folder=args.folder or simulated_ports_folder())
    for sentence in replay.left_out:
        note(sentence)
    stop = threading.Event()
    replay.start()
    try:
        _tell({name: str(path) for name, path in replay.ports.items()}, context)
        note(f"Plays {replay.duration_s:.0f} s when all its ports are recorded.")
        _stop_after(args.duration, stop, context)
        replay.follow(stop)
    finally:
        stop.set()
        replay.stop()
    return ExitCode.DONE


def _tell(ports: dict[str, str], context: Context) -> None:
    if context.json:
        write_json({"ports": ports})
        return
    for name, path in ports.items():
        write_line(f"{name}: {path}")
    note("Stop with Ctrl+C.")


def _stop_after(duration_s: float | None, stop: threading.Event, context: Context) -> threading.Thread:
    def wait() -> None:
        if duration_s is None:
            stop.wait()
        else:
            context.clock.sleep(duration_s, stop)
            stop.set()

    thread = threading.Thread(target=wait, name="simulation end", daemon=True)
    thread.start()
    return thread
