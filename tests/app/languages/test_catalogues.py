"""The catalogues have every text, with its values, and what is compiled is what is written."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from app.languages.catalogues import CODES, CONTEXT, FOLDER, catalogue_path, mistakes, read_catalogue
from app.languages.texts import english_texts
from app.languages.update import compile_catalogue
from domain.body_places import SITES, kept_site


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return english_texts()


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated_with_its_values(texts: dict[str, str], code: str) -> None:
    assert list(mistakes(texts, read_catalogue(catalogue_path(code)))) == []


@pytest.mark.parametrize("code", CODES)
def test_what_the_program_loads_is_what_was_translated(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"turnout_{code}.qm"))
    for english, told in read_catalogue(catalogue_path(code)).items():
        assert translator.translate(CONTEXT, english) == told


@pytest.mark.parametrize("code", CODES)
def test_a_place_of_pain_is_understood_as_any_window_shows_it(code: str) -> None:
    told = read_catalogue(catalogue_path(code))
    assert {site: kept_site(told[site]) for site in SITES} == {site: site for site in SITES}


def test_texts_are_found_in_code_library_and_enumerations(texts: dict[str, str]) -> None:
    assert len(texts) > 3500
    assert {"Athletes", "{count} repetitions", "Seated hip external rotation", "left"} <= set(texts)


def test_a_mistake_of_a_translator_is_told() -> None:
    texts = {"{count} sets": "", "Go on": "", " and ": ""}
    wrong = list(mistakes(texts, {"{count} sets": "{anzahl} Sätze", " and ": "und"}))
    assert [line.split(":")[0] for line in wrong] == [
        "Other values than in English",
        "Not translated",
        "Other spaces at its ends than in English",
    ]


def test_a_catalogue_is_compiled_anew(tmp_path: Path) -> None:
    copy = tmp_path / "turnout_de.ts"
    copy.write_bytes(catalogue_path("de").read_bytes())
    compile_catalogue(copy)
    translator = QTranslator()
    assert translator.load(str(copy.with_suffix(".qm"))) and translator.translate(CONTEXT, "Athletes")
