"""The registry: built-ins, plug-ins, and plug-ins that break."""

from importlib.metadata import EntryPoint

import pytest

from drivers.errors import DeviceError
from drivers.plug_ins import ENTRY_POINT_GROUP
from drivers.registry import load_registry


def plug_in(name: str, target: str) -> EntryPoint:
    return EntryPoint(name, target, ENTRY_POINT_GROUP)


def test_built_ins_are_known_and_an_unknown_one_names_them() -> None:
    registry = load_registry(())
    known = [driver.descriptor.driver_id for driver in registry.all()]
    assert {"chronojump", "witmotion"} <= set(known)
    with pytest.raises(DeviceError, match=f"choose one of {', '.join(sorted(known))}"):
        registry.get("pigeon")


def test_broken_plug_ins_do_not_stop_the_others() -> None:
    found = [
        plug_in("gone", "no_such_room:Driver"),
        plug_in("odd", "drivers.ports:PortInfo"),
        plug_in("plain", "builtins:object"),
        plug_in("again", "drivers.families.witmotion:WitMotionDriver"),
    ]
    registry = load_registry(found)
    assert [broken.name for broken in registry.broken] == ["gone", "odd", "plain"]
    assert all("update or remove it" in broken.sentence for broken in registry.broken)
    assert len(registry.all()) == len(load_registry(()).all())


def test_installed_entry_points_load() -> None:
    assert load_registry().broken == ()
