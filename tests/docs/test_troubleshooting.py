"""The troubleshooting page is keyed by sentences that the code says, and has an entry for what matters."""

from pathlib import Path

import pytest

from app.help.guide import read_guide
from app.help.troubles import TROUBLE_PAGE, Troubles
from domain.language import speak
from tests.docs.said import said
from tests.docs.sentences import ROOT, of_code, of_file, raised_in, same

ON_REQUEST = {"The search was stopped on request.", "Stopped on request."}
"""Nothing is wrong then."""
FAMILIES = sorted((ROOT / "drivers" / "families").glob("*.py"))
FOR_WRITERS = ("form_fields.py", "line_form_file.py", "ascii_line.py")
"""What these say is about a file that somebody writes, and names its field."""


@pytest.fixture(scope="module")
def entries() -> dict[str, str]:
    """Each key with what stands under it; keys in a row share the words under the last."""
    page = read_guide().page(TROUBLE_PAGE)
    assert page is not None
    found: dict[str, str] = {}
    waiting: list[str] = []
    for part in page.sections():
        if part.level == 3:
            waiting.append(part.title)
            if part.words:
                found |= {same(key): part.words for key in waiting}
                waiting = []
    assert waiting == [], "an entry without words"
    return found


def test_every_key_is_a_sentence_that_the_code_says(entries: dict[str, str]) -> None:
    assert sorted(set(entries) - of_code()) == []
    assert len(entries) > 80


@pytest.mark.parametrize("path", [*sorted((ROOT / "domain" / "quality").glob("*.py"))], ids=lambda p: p.stem)
def test_every_sentence_of_the_quality_gate_has_an_entry(path: Path, entries: dict[str, str]) -> None:
    said = set(of_file(path)) if path.stem not in ("catalogue", "__init__") else set()
    about_a_rule = {text for text in said if text.startswith("… …")}
    assert sorted(said - about_a_rule - set(entries)) == []


@pytest.mark.parametrize(
    "name", ["errors", "reader", "discovery", "registry", "transport", *(p.stem for p in FAMILIES)]
)
def test_every_trouble_of_a_sensor_has_an_entry(name: str, entries: dict[str, str]) -> None:
    path = ROOT / "drivers" / f"{name}.py"
    path = path if path.exists() else ROOT / "drivers" / "families" / f"{name}.py"
    if path.name in FOR_WRITERS:
        pytest.skip("tells the writer of a file which field is wrong")
    said = set(of_file(path)) if name == "errors" else set(raised_in(path))
    # A decoder's `ParseError` takes the name of what it could not read: nobody reads that.
    said = {text for text in said if " " in text and "was written." not in text}
    assert sorted(said - set(entries) - ON_REQUEST) == []


def test_every_failure_of_the_storage_has_an_entry(entries: dict[str, str]) -> None:
    assert sorted(set(of_file(ROOT / "db" / "errors.py")) - set(entries)) == []


@pytest.mark.parametrize(
    ("shown", "start"),
    [
        ("The leg turned 7° in an isometric pull: tighten the strap.", "the-leg-turned--in-an"),
        ("▲  Rep 2: the leg turned 7° in an isometric pull: tighten the strap.", "the-leg-turned--in-an"),
        (
            "Another program is using COM3: close minicom (process 4711) and try again.",
            "another-program-is-using--close--process",
        ),
        ("Another program is using COM3: close it, wait a few seconds, and try again.", "another-program"),
        (
            "COM3 is not a serial port: choose one that `turnout devices` finds.",
            "is-not-a-serial-port",
        ),
        ("3 % of the angle is missing: check the sensor's link.", "of-the--is-missing"),
    ],
)
def test_a_shown_sentence_finds_its_entry(shown: str, start: str) -> None:
    page = read_guide().page(TROUBLE_PAGE)
    assert page is not None
    topic = Troubles(page).topic(shown)
    assert start in topic
    assert page.section(topic.partition("#")[2]) is not None


def test_what_the_code_says_of_each_heading_is_current() -> None:
    """`python -m tests.docs.said > app/help/said.json` writes it anew."""
    assert (ROOT / "app" / "help" / "said.json").read_text(encoding="utf-8") == said()


def test_a_sentence_in_another_language_finds_its_entry_too() -> None:
    page = read_guide().page(TROUBLE_PAGE)
    assert page is not None
    speak(lambda english: "Das Bein drehte {turned}°." if english.startswith("The leg turned") else english)
    try:
        topic = Troubles(page).topic("▲  Wiederholung 2: Das Bein drehte 7°.")
    finally:
        speak(None)
    assert "the-leg-turned" in topic


@pytest.mark.parametrize("shown", ["", "Saved.", "Find anything", "Report saved: ana.pdf"])
def test_other_words_find_none(shown: str) -> None:
    page = read_guide().page(TROUBLE_PAGE)
    assert page is not None
    assert Troubles(page).topic(shown) == ""
