"""What a report of a problem says of program, settings, sensors and database: only what is listed here."""

import math
import os
import platform
import sys
from collections.abc import Mapping, Sequence
from importlib import metadata

from app.sensors.live_device import LiveDevice
from app.settings import Settings
from app.support.plain_words import short_serial, version_number
from db.keeping.facts import DatabaseFacts, SensorFacts, Soundness
from domain.analysis.set_analysis import ALGORITHM_VERSION
from domain.library.rule_file import library_rule, rule_names

Json = dict[str, object]

AS_THEY_ARE = (
    "theme",
    "text_scale",
    "language",
    "units",
    "lock_minutes",
    "encryption_asked",
    "metronome",
    "tempo_variation",
    "speaks",
    "sends_lsl",
    "camera_on",
    "paper",
    "ink",
)
"""Settings whose value is one of ours."""

_LONGEST_WORD = 10
_COUNTED = ("placements", "by_itself", "addresses", "keys", "pedals")
_ONLY_WHETHER = (
    "first_run",
    "clinic",
    "clinic_lines",
    "signed_by",
    "logo",
    "library",
    "athlete_screen",
    "camera_address",
)


def of_the_program() -> Json:
    """Versions and system; neither the name of the computer nor of whoever uses it."""
    return {
        "turnout": metadata.version("turnout"),
        "packed": bool(getattr(sys, "frozen", False)),
        "algorithm": ALGORITHM_VERSION,
        "rules": {name: library_rule(name).version for name in rule_names()},
        "libraries": _libraries(),
        "python": platform.python_version(),
        "system": platform.system(),
        "system_release": platform.release(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
    }


def of_the_settings(settings: Settings) -> Json:
    """Choices as they are; of names, places and addresses only whether there are any."""
    told: Json = {name: _one_of_ours(getattr(settings, name)) for name in AS_THEY_ARE}
    told |= {f"{name}_count": len(getattr(settings, name)) for name in _COUNTED}
    told |= {f"{name}_is_set": bool(getattr(settings, name)) for name in _ONLY_WHETHER}
    return told


def of_the_sensors(devices: Sequence[LiveDevice], seen: Sequence[SensorFacts]) -> Json:
    """Those connected now, and all that were ever recorded."""
    return {
        "connected": [_connected(device) for device in devices],
        "recorded": [
            {
                **_which(one.driver, one.firmware, one.serial_number),
                "streams": one.streams,
                "samples": one.samples,
                "lost": one.lost,
                "errors": one.errors,
                "rate_hz": _number(one.rate_hz),
                "jitter_p95_ms": _number(one.jitter_p95_ms),
            }
            for one in seen
        ],
    }


def of_the_database(facts: DatabaseFacts, found: Soundness | None) -> Json:
    """Kind, size and counts; `found` is None where it was not looked through."""
    return {
        "kind": facts.kind,
        "encrypted": facts.encrypted,
        "schema": facts.schema,
        "size_bytes": facts.size_bytes,
        "rows": dict(facts.rows),
        "integrity": "not looked at" if found is None else _integrity(found),
    }


def _one_of_ours(value: object) -> object:
    """The file may have been edited by hand: a word of ours is short and plain."""
    if isinstance(value, int | float):
        return value
    word = value if isinstance(value, str) else "-"
    is_plain = word.isascii() and len(word) <= _LONGEST_WORD and (word.isalnum() or not word)
    return word if is_plain else "something else"


def _integrity(found: Soundness) -> Json:
    return {
        "complete": found.complete,
        "faults_by_table": dict(found.faults),
        "streams_read": found.streams,
        "chunks_read": found.chunks,
    }


def _connected(device: LiveDevice) -> Json:
    health, identity = device.health, device.found.identity
    return {
        **_which(identity.driver, identity.firmware, identity.serial_number),
        "place": device.segment.value,
        "state": health.state.value,
        "samples": health.samples,
        "lost": health.lost,
        "errors": health.errors,
        "rate_hz": _number(health.rate_hz),
        "jitter_p95_ms": _number(health.jitter_p95_ms),
    }


def _which(driver: str, firmware: str, serial: str) -> Json:
    return {"driver": driver, "firmware": version_number(firmware), "serial_number": short_serial(serial)}


def _libraries() -> Mapping[str, str]:
    wanted = {_name(words) for words in metadata.requires("turnout") or ()}
    there = {}
    for name in sorted(wanted):
        try:
            there[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            there[name] = "not installed"
    return there


def _name(requirement: str) -> str:
    end = next((at for at, sign in enumerate(requirement) if not (sign.isalnum() or sign in "-_.")), None)
    return requirement[:end].casefold()


def _number(value: float | None) -> float | None:
    return None if value is None or not math.isfinite(value) else round(value, 3)
