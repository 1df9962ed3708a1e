"""What of the rows of a set is kept and drawn: its channels, and the torque where the lever is known."""

from domain.analysis.rows import RowStore
from domain.channel import Floats
from domain.force.torque import Lever
from domain.metrics.definition import is_strength
from domain.protocol import Protocol
from domain.results import Traces

_RAW = ("motion_gyr_", "motion_acc_", "motion_gravity_")


def traces_of(rows: RowStore, part: slice, protocol: Protocol, lever: Lever) -> Traces:
    """Every channel over `part` but raw motion and the state of rules."""
    names = [name for name in rows.names() if "." not in name and not name.startswith(_RAW)]
    channels: dict[str, Floats] = {name: rows.column(name, part) for name in names}
    if not lever.reason and "force_n" in channels and is_strength(protocol):
        channels["torque_nm"] = channels["force_n"] * lever.metres
    return Traces(rows.time_s(part), channels)
