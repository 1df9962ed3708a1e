"""For every driver of the registry: bytes it must read, and a simulated device that speaks to it."""

import random
import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from domain.channel import Floats
from domain.timebase import Clock
from drivers.simulators import bno08x, lsl, tindeq, vectornav, witmotion_packets, ximu3_messages, xsens
from drivers.simulators.bno08x import Bno08xSimulator
from drivers.simulators.chronojump import ChronojumpSimulator, EncoderForceSimulator, FourChannelSimulator
from drivers.simulators.device import SimulatedDevice
from drivers.simulators.force_board import ForceBoard
from drivers.simulators.gauge import AndilogSimulator, DillonSimulator, GaugeSimulator
from drivers.simulators.hx711 import (
    BogdeBasicSimulator,
    BogdeFullSimulator,
    OlkalSimulator,
    OlkalTwoSimulator,
    SerialScaleSimulator,
)
from drivers.simulators.inertial import InertialTruth
from drivers.simulators.lsl import LslSimulator
from drivers.simulators.mtsics import MtSicsSimulator
from drivers.simulators.openscale import OpenScaleSimulator
from drivers.simulators.pty_port import PtyPort
from drivers.simulators.tindeq import TindeqSimulator
from drivers.simulators.vectornav import VectorNavSimulator
from drivers.simulators.witmotion import WitMotionSimulator
from drivers.simulators.ximu3 import Ximu3Simulator
from drivers.simulators.xsens import XsensSimulator
from tests.drivers import vectors

NOISE = bytes(random.Random(7).randbytes(300))
Maker = Callable[[PtyPort, Clock], SimulatedDevice]


@dataclass(frozen=True)
class Family:
    """What the contract test needs of a driver.

    `session` has all a device may send, with noise in it. `packets` are good ones that each bring one
    sample; a device that sends a sample in pieces has one such cycle as a packet.
    """

    session: bytes
    packets: tuple[bytes, ...]
    device: Maker


def ramp_n(time_s: Floats) -> Floats:
    """A pull that comes and goes."""
    return np.asarray(50.0 + 40.0 * np.sin(time_s))


def still(time_s: Floats) -> InertialTruth:
    """A sensor that lies flat on a table."""
    count = len(time_s)
    gravity = np.tile([0.0, 0.0, 9.80665], (count, 1))
    return InertialTruth(gravity, np.zeros((count, 3)), np.tile(np.eye(3), (count, 1, 1)))


def frame(microseconds: int, counts: list[int]) -> bytes:
    """A four-channel frame, written here by hand and nowhere else."""
    body = microseconds.to_bytes(4, "little") + b"".join(c.to_bytes(2, "little", signed=True) for c in counts)
    return b"\xff" * 4 + body


_FRAMES = tuple(frame(n * 11336, [n, -1, -1, 300 - n]) for n in range(40))
_CHRONOJUMP_TEXT = tuple(b"%d;%d.25\r\n" % (n * 11336, n) for n in range(40))

_XIMU3 = tuple(
    ximu3_messages.binary("I", 1_000_000_010 + n * 10_000, [n / 7, 10.0, -3e-3, 0.0, 0.5, 1.0])
    + ximu3_messages.binary("Q", 1_000_000_010 + n * 10_000, [1.0, n / 40, 0.0, -1e-9])
    for n in range(40)
)


def lines(form: str, count: int = 40) -> tuple[bytes, ...]:
    """Lines with a number that goes up by 1.5."""
    return tuple((form % (10 + 1.5 * n) + "\r\n").encode("ascii") for n in range(count))


def board(kind: type[ForceBoard]) -> Maker:
    """A simulated board under the ramp."""
    return lambda port, clock: kind(port=port, clock=clock, force=ramp_n)


def untimed_openscale(port: PtyPort, clock: Clock) -> SimulatedDevice:
    """An OpenScale whose timestamps are off."""
    made = OpenScaleSimulator(port=port, clock=clock, force=ramp_n)
    made.timestamps = False
    return made


def text_family(form: str, kind: type[ForceBoard], before: bytes = b"") -> Family:
    """A family whose lines all look the same."""
    packets = lines(form)
    spoilt = b"".join(packets[:5]) + NOISE + b"\r\n" + b"".join(packets[5:9])
    return Family(before + spoilt, packets, board(kind))


def _xsens(n: int) -> bytes:
    data = b"\x10\x20\x02" + n.to_bytes(2, "big") + b"\x10\x60\x04" + (n * 100).to_bytes(4, "big")
    data += xsens.piece(0x4020, np.array([0.5, n / 9, 9.8]), "fp1632")
    return xsens.message(0x36, data + xsens.piece(0x8020, np.array([n / 7, -250.0, 1e-9]), "f32"))


_XSENS = tuple(_xsens(n) for n in range(40))

_BNO = tuple(bno08x.packet(n + 0x98, [n, -110, 2085, -371, -20, 977]) for n in range(40))

_VECTORNAV = tuple(
    vectornav.binary(1, b"\x21\x01", struct.pack("<Q6f", n * 10**7, n / 7, -3.0, 1e-9, 0.5, n / 9, 9.8))
    for n in range(40)
)
_VECTORNAV_LINES = tuple(
    vectornav.line(
        f"VNMAR,+00.2000,+00.0000,-00.4000,{n / 9:+07.3f},+00.000,-09.800,{n / 7:+010.6f},+0.0,-0.5"
    )
    for n in range(40)
)

_WIT_TIMED = tuple(
    witmotion_packets.time_of_day(
        datetime(2024, 2, 29, 23, 59, 59) + timedelta(milliseconds=10 * n)
    ).tobytes()
    + vectors.WIT_CYCLE
    for n in range(40)
)

_TINDEQ = tuple(tindeq.weight((12.5 + n / 7, 1_000_000 + n * 12_500)) for n in range(40))

_LSL = tuple(lsl.header("scale", ["force"]) + lsl.sample(10.0 + n / 100, [n / 7]) for n in range(40))
_LSL_MOTION = tuple(
    lsl.header("dots", [f"{kind}_{axis}" for kind in ("gyr", "acc") for axis in "xyz"])
    + lsl.sample(10.0 + n / 100, [n / 7, 0.1, -0.2, 0.0, 0.3, 9.8])
    for n in range(40)
)

FAMILIES: dict[str, Family] = {
    "chronojump": Family(
        vectors.CHRONOJUMP_SESSION + NOISE + b"\r\n" + vectors.CHRONOJUMP_STREAM,
        _CHRONOJUMP_TEXT,
        lambda port, clock: ChronojumpSimulator(port=port, clock=clock, force=ramp_n),
    ),
    "chronojump_4ch": Family(
        b"Force_Platform-0.1\r\nStarting capture...\r\n"
        + b"".join(_FRAMES[:7])
        + NOISE
        + b"".join(_FRAMES[9:12])
        + b"Capture ended:\r\n"
        + b"\xff" * 9
        + b"".join(_FRAMES[:5]),
        _FRAMES,
        lambda port, clock: FourChannelSimulator(port=port, clock=clock, force=ramp_n),
    ),
    "chronojump_encoder": Family(
        b"EncoderForce-0.3\r\nStarting capture...\r\n3;100;5252\r\n4;150\r\n" + NOISE + b"\n3;11436;-7\r\n",
        tuple(b"3;%d;%d\r\n" % (n * 6250, 5000 + n) for n in range(40)),
        lambda port, clock: EncoderForceSimulator(port=port, clock=clock, force=ramp_n),
    ),
    "hx711_serial_scale": text_family("%.2f", SerialScaleSimulator, b"<SerialWeighingScale>\r\n"),
    "hx711_olkal": text_family(
        "Load_cell output val: %.2f", OlkalSimulator, b"\r\nStarting...\r\nStartup is complete\r\n"
    ),
    "hx711_olkal_2x": text_family(
        "Load_cell 1 output val: %.2f    Load_cell 2 output val: 7.25",
        OlkalTwoSimulator,
        b"Tare load cell 1 complete\r\n",
    ),
    "hx711_bogde_basic": text_family("HX711 reading: %d", BogdeBasicSimulator, b"HX711 not found.\r\n"),
    "hx711_bogde_full": text_family(
        "one reading:\t%.1f\t| average:\t12.4", BogdeFullSimulator, b"HX711 Demo\r\nread: \t\t-81\r\n"
    ),
    "openscale": Family(
        b"\r\nSerial Load Cell Converter version 1.2\r\nReadings:\r\n12345,4.00,lbs,25.31,\r\n4.00,kg,\r\n"
        + b"q) Raw reading [On]\r\nx) Exit\r\n>\n\rGetting Tare point: -81\r\n>Exiting\r\n9,inf,kg,\r\n"
        + NOISE
        + b"\n-2147483000,0.0000,kg,246177,\r\n",
        tuple(b"%d,%d.25,lbs,25.31,\r\n" % (n * 200, n) for n in range(40)),
        board(OpenScaleSimulator),
    ),
    "openscale_untimed": Family(
        b"Readings:\r\n4.00,kg,\r\n1,4.00,kg,\r\n" + NOISE + b"\n0.0000,kg,246177,25.31,0,\r\n>Exiting\r\n",
        lines("%.2f,kg,25.31,"),
        untimed_openscale,
    ),
    "mtsics": Family(
        b'I4 A "B1"\r\nS S     100.00 g\r\nS S      12.50 kg\r\nT S      12.50 kg\r\nZ I\r\nES\r\nS +\r\n'
        + NOISE
        + b"\nSI D      -0.50 kg\r\nS S 1.0 ct\r\n",
        lines("S D %10.2f kg"),
        board(MtSicsSimulator),
    ),
    "mark10": text_family("%.2f lbF", GaugeSimulator, b"*10\r\n4.285 N\r\n1.2\r\n3 furlong\r\n"),
    "dillon_afg": text_family("%.1f", DillonSimulator, b"!\r\n1.5 kgf\r\n"),
    "andilog_centor": text_family("%.2f N", AndilogSimulator, b"?\r\n"),
    "witmotion": Family(
        NOISE[:37]
        + vectors.WIT_CYCLE * 4
        + NOISE[:5]
        + vectors.WIT_GENUINE * 5
        + vectors.WIT_CYCLE[:17]
        + NOISE
        + vectors.WIT_CYCLE * 6,
        (vectors.WIT_CYCLE,) * 40,
        lambda port, clock: WitMotionSimulator(port=port, clock=clock, motion=still, serial_number="WT-1"),
    ),
    "ximu3": Family(
        vectors.XIMU3_TEMPERATURE
        + vectors.XIMU3_INERTIAL
        + vectors.XIMU3_QUATERNION
        + b"".join(_XIMU3[:5])
        + NOISE
        + b'\n{"ping":{"interface":"USB","name":"x-IMU3","sn":"01234567"}}\n'
        + b"I,1000100000,0.1,0.2,0.3,0.0,0.0,1.0\r\nN,1000100000,Low battery\n"
        + b"".join(_XIMU3[3:9]),
        _XIMU3,
        lambda port, clock: Ximu3Simulator(port=port, clock=clock, motion=still, serial_number="01234567"),
    ),
    "xsens": Family(
        NOISE[:37]
        + b"".join(_XSENS[:6])
        + xsens.message(0x31)
        + NOISE
        + b"".join(_XSENS[7:12])
        + xsens.message(0x42, b"\x04")
        + _XSENS[13][:30]
        + b"".join(_XSENS[14:18]),
        _XSENS,
        lambda port, clock: XsensSimulator(port=port, clock=clock, motion=still),
    ),
    "bno08x": Family(
        NOISE[:37] + b"\xaa" + b"".join(_BNO[:6]) + NOISE + b"".join(_BNO[7:9]) + b"".join(_BNO[11:16]),
        _BNO,
        lambda port, clock: Bno08xSimulator(port=port, clock=clock, motion=still),
    ),
    "vectornav": Family(
        NOISE[:37] + b"".join(_VECTORNAV[:6]) + vectors.VECTORNAV_MODEL + NOISE + b"".join(_VECTORNAV[7:16]),
        _VECTORNAV,
        lambda port, clock: VectorNavSimulator(port=port, clock=clock, motion=still),
    ),
    "vectornav_ascii": Family(
        NOISE[:37]
        + b"".join(vectors.VECTORNAV_LINES)
        + vectors.VECTORNAV_MODEL
        + NOISE
        + b"$VNERR,12*72\r\n"
        + b"".join(_VECTORNAV_LINES[7:16]),
        _VECTORNAV_LINES,
        lambda port, clock: VectorNavSimulator(port=port, clock=clock, motion=still, is_binary=False),
    ),
    "witmotion_timed": Family(
        NOISE[:37] + b"".join(_WIT_TIMED[:4]) + vectors.WIT_CYCLE * 2 + NOISE + b"".join(_WIT_TIMED[5:12]),
        _WIT_TIMED,
        lambda port, clock: WitMotionSimulator(
            port=port, clock=clock, motion=still, serial_number="WT-2", with_time=True
        ),
    ),
    "tindeq": Family(
        b"".join(_TINDEQ[:5]) + tindeq.notification(0, b"1.2.3.4") + NOISE + b"".join(_TINDEQ[7:20]),
        _TINDEQ,
        lambda port, clock: TindeqSimulator(port=port, clock=clock, force=ramp_n),
    ),
    "lsl_force": Family(
        lsl.header("scale", ["force"]) + b"".join(_LSL[:5]) + NOISE + b"".join(_LSL[7:20]),
        _LSL,
        lambda port, clock: LslSimulator(port=port, clock=clock, motion=still, is_force=True),
    ),
    "lsl_imu": Family(
        NOISE[:37] + b"".join(_LSL_MOTION[:5]) + NOISE + b"".join(_LSL_MOTION[7:20]),
        _LSL_MOTION,
        lambda port, clock: LslSimulator(port=port, clock=clock, motion=still),
    ),
}
