"""The coach's quick card: one page to hang beside the station, set with the fonts of the reports."""

import json
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from importlib.resources import as_file, files
from pathlib import Path

from app.errors import TurnoutError
from app.keys.keymap import Keymap, action
from app.reporting.placement import placement_picture
from app.reporting.typesetting import TypesettingError, compiled
from domain.athlete import Side
from domain.language import say
from domain.library import load_protocol

SHOWN_TEST = "seated_hip_er"
ON_THE_CARD = (
    "station.forward",
    "station.tare",
    "station.redo",
    "station.pause",
    "station.pain",
    "station.mark",
    "station.rep",
    "station.before",
    "station.back",
    "everywhere.undo",
    "everywhere.keys",
)
_SCALES = (1.0, 0.92, 0.85, 0.78)
"""The card is one side of A4 in every language: longer words are set smaller."""
_ONE_PAGE = b"/Type/Pages/Count 1"
_WRITTEN = {"Return": "Enter"}
_OF_THE_WINDOW = (
    ("Ctrl+K", "–", say("Find an athlete, a test, a page")),
    ("F1", "–", say("Help for the place under the pointer")),
)


def write_card(path: Path, keymap: Keymap | None = None) -> Path:
    """Write the PDF with these keys, or the first ones; TurnoutError when that cannot be done."""
    words = json.dumps(content(keymap or Keymap()), ensure_ascii=False)
    try:
        pdf = b""
        for scale in _SCALES:
            pdf = _set(words, scale)
            if _ONE_PAGE in pdf:
                break
        path.write_bytes(pdf)
    except (OSError, TypesettingError) as trouble:
        raise TurnoutError(
            f"The card cannot be written to {path} ({trouble}): choose another place."
        ) from trouble
    return path


def _set(words: str, scale: float) -> bytes:
    with (
        as_file(files("app.help") / "card.typ") as page,
        as_file(files("widgets") / "theme" / "fonts") as fonts,
    ):
        pdf: bytes = compiled(
            page,
            font_paths=[fonts],
            ignore_system_fonts=True,
            sys_inputs={"card": words, "scale": f"{scale:g}"},
            pdf_standards=["a-2a"],
        )
    return pdf


def content(keymap: Keymap) -> Mapping[str, object]:
    """All words of the card."""
    return {
        "title": say("Turnout: quick card"),
        "made": say("Turnout {version}", version=version("turnout")),
        "set": {"title": say("A set"), "steps": _steps()},
        "where": _where(),
        "keys": {
            "title": say("Keys and pedal"),
            "head": [say("key"), say("pedal"), say("does")],
            "rows": [*(_key_row(name, keymap) for name in ON_THE_CARD), *_OF_THE_WINDOW],
        },
        "trouble": {"title": say("When something is wrong"), "rows": _troubles()},
        "stop": {
            "title": say("Pain: P."),
            "words": say(
                "It ends the set at once and keeps all of it. Say where, how strong, and if it was sharp. "
                "Sharp pain closes this exercise and side for the visit."
            ),
        },
        "foot": say(
            "A screening and coaching aid, not a medical device. F1 explains what is under the pointer; the "
            "whole help is in the window."
        ),
    }


def _steps() -> Sequence[tuple[str, str]]:
    return (
        ("1", say("Choose the athlete, start the session. Tick the warm-up, ask the five questions.")),
        ("2  T", say("Strap on, limb out of it: take the zero.")),
        ("3  Enter", say("Prepare: hold still, then move slowly as the words ask.")),
        ("4  Enter", say("Count down. Ramp up over five seconds, hold, let go slowly.")),
        ("5  R", say("A trial that was spoiled says why: redo it. At most five trials.")),
        ("6", say("Accept or reject each repetition; ask for effort, stability and discomfort.")),
        ("7  Enter", say("Save and go on with the other side.")),
        (
            "8",
            say("Read what differs first, then the verdict. Real gain means beyond the error of the test."),
        ),
    )


def _where() -> Mapping[str, object]:
    protocol = load_protocol(SHOWN_TEST)
    picture = placement_picture(protocol, Side.RIGHT)
    return {
        "title": say("Where the sensors sit: {test}", test=protocol.title),
        "svg": picture.svg if picture is not None else "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "alt": picture.alt if picture is not None else protocol.title,
        "places": [slot.placement for slot in protocol.sensors],
    }


def _key_row(name: str, keymap: Keymap) -> tuple[str, str, str]:
    keys = keymap.keys(name)
    shown = _WRITTEN.get(keys[0], keys[0]) if keys and keys[0] else "–"
    return shown, keymap.pedal(name) or "–", action(name).title


def _troubles() -> Sequence[tuple[str, str]]:
    return (
        (say("A sensor is gone"), say("Plug it in again: the set goes on with the gap marked.")),
        (
            say("No sensor is found"),
            say("Cable with data wires, power, no other program on the port; search."),
        ),
        (say("Force not quiet, or it drifts"), say("Strap free, limb out, tare again between sets.")),
        (say("The leg turned, the pelvis moved"), say("Tighten strap and sensor, hold the knee, redo.")),
        (say("The station stopped or lost power"), say("Start it again: the set is there, as interrupted.")),
        (say("A number shows a dash"), say("It could not be measured. The reason stands beside it.")),
    )
