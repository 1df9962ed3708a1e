"""Which simulated sensor speaks for which driver: given a port, a clock and what happens to it."""

from collections.abc import Callable, Mapping

from domain.timebase import Clock
from drivers.simulators.bno08x import Bno08xSimulator
from drivers.simulators.chronojump import ChronojumpSimulator, EncoderForceSimulator, ForceSource
from drivers.simulators.device import SimulatedDevice
from drivers.simulators.force_board import ForceBoard
from drivers.simulators.gauge import AndilogSimulator, DillonSimulator, GaugeSimulator
from drivers.simulators.hx711 import OlkalSimulator, SerialScaleSimulator
from drivers.simulators.inertial import InertialSource
from drivers.simulators.mtsics import MtSicsSimulator
from drivers.simulators.openscale import OpenScaleSimulator
from drivers.simulators.pty_port import PtyPort
from drivers.simulators.vectornav import VectorNavSimulator
from drivers.simulators.witmotion import WitMotionSimulator
from drivers.simulators.ximu3 import Ximu3Simulator
from drivers.simulators.xsens import XsensSimulator

ForceMaker = Callable[[PtyPort, Clock, ForceSource], SimulatedDevice]
MotionMaker = Callable[[PtyPort, Clock, InertialSource, int], SimulatedDevice]
"""The number tells several apart: it goes into the serial number, in the form of the family."""


def _board(kind: type[ForceBoard]) -> ForceMaker:
    return lambda port, clock, force: kind(port=port, clock=clock, force=force)


def _untimed_openscale(port: PtyPort, clock: Clock, force: ForceSource) -> SimulatedDevice:
    made = OpenScaleSimulator(port=port, clock=clock, force=force)
    made.timestamps = False
    return made


def _witmotion(*, with_time: bool) -> MotionMaker:
    return lambda port, clock, motion, number: WitMotionSimulator(
        port=port, clock=clock, motion=motion, serial_number=f"REPLAY-{number}", with_time=with_time
    )


def _vectornav(*, is_binary: bool) -> MotionMaker:
    return lambda port, clock, motion, number: VectorNavSimulator(
        port=port, clock=clock, motion=motion, serial_number=f"{990000 + number:010d}", is_binary=is_binary
    )


FORCE_FAMILIES: Mapping[str, ForceMaker] = {
    "chronojump": lambda port, clock, force: ChronojumpSimulator(
        port=port, clock=clock, force=force, strap_n=0.0
    ),
    "chronojump_encoder": lambda port, clock, force: EncoderForceSimulator(
        port=port, clock=clock, force=force, strap_n=0.0
    ),
    "hx711_olkal": _board(OlkalSimulator),
    "hx711_serial_scale": _board(SerialScaleSimulator),
    "openscale": _board(OpenScaleSimulator),
    "openscale_untimed": _untimed_openscale,
    "mtsics": _board(MtSicsSimulator),
    "mark10": _board(GaugeSimulator),
    "dillon_afg": _board(DillonSimulator),
    "andilog_centor": _board(AndilogSimulator),
}
MOTION_FAMILIES: Mapping[str, MotionMaker] = {
    "witmotion": _witmotion(with_time=False),
    "witmotion_timed": _witmotion(with_time=True),
    "ximu3": lambda port, clock, motion, number: Ximu3Simulator(
        port=port, clock=clock, motion=motion, serial_number=f"{99000000 + number}"
    ),
    "xsens": lambda port, clock, motion, number: XsensSimulator(
        port=port, clock=clock, motion=motion, serial_number=f"{99000000 + number:010d}"
    ),
    "bno08x": lambda port, clock, motion, _number: Bno08xSimulator(port=port, clock=clock, motion=motion),
    "vectornav": _vectornav(is_binary=True),
    "vectornav_ascii": _vectornav(is_binary=False),
}
