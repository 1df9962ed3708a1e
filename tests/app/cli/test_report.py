"""`turnout report`: every kind on paper, one for each of a group, and refusals that say what to give."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.app.cli.command import Answer, here
from tests.app.comparing.rig import Clinic, clinic


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    with clinic(Path(tmp_path_factory.mktemp("report"))) as made:
        yield made


def report(place: Clinic, output: Path, *words: str) -> Answer:
    return here("report", *words, "-o", str(output), "--db", str(place.path), "--json")


def text_of(path: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


@pytest.mark.parametrize(
    ("kind", "words", "title", "told"),
    [
        ("session", ["{newest}"], "Session report", "Ada Kovač"),
        ("comparison", ["{set}", "{earlier}"], "Comparison", "A beside B"),
        ("progress", ["Ada Kovač"], "Progress report", "Beside the baseline"),
        ("athlete", ["Ada Kovač"], "Your progress", "This change is real."),
        ("group", ["Juniors"], "Group report", "Bo Lind"),
    ],
)
def test_each_kind_is_a_whole_file(
    kind: str, words: list[str], title: str, told: str, place: Clinic, tmp_path: Path
) -> None:
    keys = {
        "newest": place.newest,
        "set": place.sets["baseline", "right"],
        "earlier": place.sets["newest", "right"],
    }
    path = tmp_path / "r.pdf"
    given = [word.format(**keys) for word in words]
    done = report(
        place, path, *given, "--kind", kind, "--paper", "letter", "--ink", "grey", "--clinic", "North"
    )
    assert done.code == 0, done.err
    assert done.data == {"report": str(path), "bytes": path.stat().st_size}
    text = text_of(path)
    assert title in text
    assert told in text
    assert "North" in text
    assert PdfReader(path).pages[0].mediabox.width == 612


def test_one_for_each_of_a_group_goes_into_a_folder(place: Clinic, tmp_path: Path) -> None:
    done = report(place, tmp_path / "out", "--each", "Juniors", "--kind", "athlete")
    assert done.code == 0, done.err
    assert [Path(path).name for path in done.data["reports"]] == ["Ada Kovač.pdf", "Bo Lind.pdf"]
    assert done.data["left_out"] == []


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["--kind", "comparison", "one"], 4, "There is no session 'one'"),
        (["--kind", "group", "Seniors"], 4, "No group is called 'Seniors'"),
        (["--kind", "progress", "Nobody"], 4, "Nobody"),
        (["--each", "Juniors", "--kind", "group"], 2, "--each takes a group"),
    ],
)
def test_a_wrong_question_is_answered_in_a_sentence(
    words: list[str], code: int, told: str, place: Clinic, tmp_path: Path
) -> None:
    done = report(place, tmp_path / "r.pdf", *words)
    assert done.code == code
    assert told in done.err
    assert list(tmp_path.iterdir()) == []
