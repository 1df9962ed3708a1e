"""The quick card: one side of A4, the keys as they were chosen, the fonts inside."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from app.errors import ExitCode, TurnoutError
from app.help.card import content, write_card
from app.keys.keymap import Keymap
from domain.library import load_protocol
from tests.app.cli.command import here


def test_it_is_one_page_of_a4_with_its_fonts_and_what_matters(tmp_path: Path) -> None:
    reader = PdfReader(write_card(tmp_path / "card.pdf"))
    (page,) = reader.pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
    text = " ".join(page.extract_text().split())
    for words in ("quick card", "Strap on, limb out of it", "Stop for pain", "not a medical device"):
        assert words in text
    for slot in load_protocol("seated_hip_er").sensors:
        assert slot.placement in text
    fonts = page["/Resources"]["/Font"].values()  # type: ignore[index]
    assert {str(font.get_object()["/BaseFont"]).partition("+")[2].split("-")[0] for font in fonts} == {
        "Inter"
    }


def test_it_shows_the_keys_that_were_chosen() -> None:
    keys = content(Keymap({"station.redo": "X"}, {"station.redo": "PgDown"}))["keys"]
    assert isinstance(keys, dict)
    (redo,) = [row for row in keys["rows"] if "Redo" in row[2]]
    assert redo[:2] == ("X", "PgDown")


def test_every_word_on_it_fits_also_where_words_are_a_third_longer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """German needs more room than English: the page stays one."""
    import app.help.card as card

    def longer(words: str, **values: object) -> str:
        said = words.format(**values) if values else words
        return f"{said} {said[: len(said) // 3]}"

    monkeypatch.setattr(card, "say", longer)
    assert len(PdfReader(write_card(tmp_path / "card.pdf")).pages) == 1


def test_the_command_writes_it_and_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TURNOUT_HOME", str(tmp_path))
    answer = here("card", "-o", str(tmp_path / "card.pdf"))
    assert (answer.code, answer.out) == (ExitCode.DONE, f"Card written to {tmp_path / 'card.pdf'}.\n")
    assert here("card", "--output", str(tmp_path / "c.pdf"), "--json").data["bytes"] > 10_000
    refused = here("card", "-o", str(tmp_path / "nowhere" / "card.pdf"))
    assert refused.err.startswith("There is no folder ")


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(TurnoutError, match="choose another place"):
        write_card(tmp_path)
