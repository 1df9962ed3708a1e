"""The example gauge keeps Turnout's rules for drivers."""

from drivers.conformance import check_driver
from drivers.decoder import Samples
from example_gauge import ExampleGaugeDecoder, ExampleGaugeDriver

LINES = [b"G,%d,%d.5\r\n" % (20 * n, n) for n in range(40)]
SESSION = b"7,1.5\r\nG,20,-0.3\r\nEXAMPLE GAUGE A17\r\nG,40,0.2\r\n\x80\x81\r\nZEROED\r\nG,60,0.0\r\n"


def test_it_keeps_the_rules_for_drivers() -> None:
    check_driver(ExampleGaugeDriver(), session=SESSION, packets=LINES)


def test_a_line_is_read_as_it_was_written() -> None:
    (event,) = ExampleGaugeDecoder().feed(b"G,1020,-12.5\r\n", received_ns=0)
    assert isinstance(event, Samples)
    assert (event.block.raw.tolist(), event.block.ticks.tolist()) == ([[-125]], [1020])
