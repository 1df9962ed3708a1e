"""Four inertial sensors at 1 kHz, a process of their own: `python -m tests.bench.live_writer FOLDER SECONDS`.

It prints how many packets each port was given, then keeps the ports until it is ended.
"""

import struct
import sys
import time
from pathlib import Path

from drivers.simulators.pty_port import PtyPort

RATE_HZ = 1000
PORT_NAMES = ("imu_a", "imu_b", "imu_c", "imu_d")
_TICKS_A_PACKET = 10
_LOOK_S = 0.001
_HOSTS_WAIT_S = 20.0
# MTData2: packet counter, SampleTimeFine, acceleration and rate of turn as float32.
_BODY = struct.Struct(">BBBHBHHBIHB3fHB3f")


def packet(number: int, force_m_per_s2: float, rate_rad_per_s: float) -> bytes:
    """The packet with that number; both movements are along one axis."""
    head = (0xFF, 0x36, _BODY.size - 3, 0x1020, 2, number % 65536, 0x1060, 4, _TICKS_A_PACKET * number)
    body = _BODY.pack(*head, 0x4020, 12, force_m_per_s2, 0.0, 9.81, 0x8020, 12, 0.0, rate_rad_per_s, 0.0)
    return b"\xfa" + body + bytes([-sum(body) % 256])


def main() -> None:
    """Stream once every port is open, whatever the reader does; what it leaves too long is lost."""
    folder, seconds = Path(sys.argv[1]), float(sys.argv[2])
    ports = [PtyPort(name=name, folder=folder) for name in PORT_NAMES]
    for port in ports:
        port.plug_in()
    try:
        _await_hosts(ports)
        sent = _stream(ports, seconds)
        sys.stdout.write(f"{sent}\n")
        sys.stdout.flush()
        _drain(ports)
    finally:
        for port in ports:
            port.unplug()


def _await_hosts(ports: list[PtyPort]) -> None:
    end_s = time.monotonic() + _HOSTS_WAIT_S
    while not all(port.host_is_open for port in ports):
        if time.monotonic() > end_s:
            raise SystemExit("Nobody opened all four ports: the benchmark did not start its readers.")
        time.sleep(_LOOK_S)


def _stream(ports: list[PtyPort], seconds: float) -> int:
    began_s, sent, last = time.monotonic(), 0, round(seconds * RATE_HZ)
    while sent < last:
        due = min(last, int((time.monotonic() - began_s) * RATE_HZ))
        for place, port in enumerate(ports):
            numbers = range(sent, due)
            port.write(b"".join(_moving(number, place) for number in numbers))
        sent = due
        time.sleep(_LOOK_S)
    return sent


def _moving(number: int, place: int) -> bytes:
    # A triangle wave: every sensor at a pace of its own, so that the traces differ.
    swing = abs((number * (place + 1)) % 2000 - 1000) / 1000
    return packet(number, 6 * swing - 3 + place, 4 * swing - 2 - place)


def _drain(ports: list[PtyPort]) -> None:
    """Let the reader have what is held for it, without a new packet, until this process is ended."""
    while True:
        for port in ports:
            port.write(b"")
        time.sleep(_LOOK_S)


if __name__ == "__main__":
    main()
