"""`turnout devices`: which sensors answer, on which port, and how that is known."""

import argparse

from app.cli.context import Commands, Context
from app.cli.output import note, write_json, write_table
from app.errors import ExitCode
from app.known_drivers import known_drivers
from drivers.discovery import find_devices
from drivers.ports import port_named


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("devices", parents=[common], help="find the sensors that are connected")
    parser.add_argument("--port", action="append", help="look at this port only; may be given several times")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Look at every port and list what answers."""
    registry = known_drivers()
    for broken in registry.broken:
        note(broken.sentence)
    found = find_devices(clock=context.clock, registry=registry, ports=args.port, on_progress=note)
    rows = [
        {
            "port": device.port,
            "driver": device.driver_id,
            "model": device.identity.model,
            "serial_number": device.identity.serial_number,
            "firmware": device.identity.firmware,
            "baud": device.baud,
            "evidence": device.evidence,
        }
        for device in found
    ]
    if context.json:
        write_json({"devices": rows})
    elif rows:
        head = ("port", "driver", "model", "evidence")
        write_table(head, [[str(row[key]) for key in head] for row in rows])
    elif not args.port:
        note("No sensor answers: plug one in, or start `turnout simulate` in another terminal.")
    asked = {port_named(name).name for name in args.port or ()}
    return ExitCode.DONE if asked <= {device.port for device in found} else ExitCode.DEVICE_TROUBLE
