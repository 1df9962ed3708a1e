"""Who may listen on a port and who may ask there: a stranger is never written to uninvited."""

from drivers.families.gauges import Mark10Driver
from drivers.families.hx711 import OlkalDriver, SerialScaleDriver
from drivers.families.tindeq import TindeqDriver
from drivers.families.vectornav import VectorNavDriver
from drivers.families.xsens import XsensDriver
from drivers.finding.candidates import Candidates
from drivers.ports import PortInfo

DRIVERS = tuple(
    made()
    for made in (Mark10Driver, VectorNavDriver, OlkalDriver, SerialScaleDriver, XsensDriver, TindeqDriver)
)
XSENS_PLUG = PortInfo("/dev/ttyUSB0", vendor_id=0x2639, product_id=0x0017)


def test_an_unknown_plug_is_only_listened_to() -> None:
    candidates = Candidates(PortInfo("/dev/ttyUSB0", vendor_id=1, product_id=2), DRIVERS)
    assert candidates.askers() == []
    assert list(candidates.late()) == []
    assert len(candidates.ways()) > 1


def test_the_driver_that_the_plug_speaks_for_is_asked_alone() -> None:
    assert [type(d) for d in Candidates(XSENS_PLUG, DRIVERS).askers()] == [XsensDriver]


def test_a_port_that_the_user_named_is_asked_by_all_who_ask_its_plug_first() -> None:
    port = PortInfo("/dev/ttyUSB0", vendor_id=0x2639, product_id=0x0017, chosen=True)
    askers = [type(d) for d in Candidates(port, DRIVERS).askers()]
    assert askers == [XsensDriver, Mark10Driver, SerialScaleDriver]


def test_a_simulated_port_is_listened_to_once_and_by_all_who_hear_unasked() -> None:
    candidates = Candidates(PortInfo("imu", simulated=True), DRIVERS)
    (way,) = candidates.ways()
    heard = [type(d) for d in candidates.listeners(way)]
    assert heard == [VectorNavDriver, OlkalDriver, XsensDriver, TindeqDriver]
    assert candidates.bauds_to_ask_at(Mark10Driver()) == (9600,)


def test_a_board_that_restarts_is_heard_out_at_its_own_rate() -> None:
    candidates = Candidates(PortInfo("/dev/ttyUSB0", chosen=True), DRIVERS)
    ((baud, _line), drivers), *others = candidates.late()
    assert (baud, [type(d) for d in drivers], others) == (57600, [OlkalDriver], [])


def test_an_address_is_reached_by_its_own_drivers_alone() -> None:
    assert [type(d) for d in Candidates(PortInfo("ble:AA"), DRIVERS).own] == [TindeqDriver]
    assert Candidates(XSENS_PLUG, DRIVERS).own == ()
