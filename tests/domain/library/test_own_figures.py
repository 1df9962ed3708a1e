"""The clinic's own errors and norms come before those that ship; a broken file leaves what ships."""

from pathlib import Path

import pytest

from domain.error.uncertainty import cited_figures
from domain.library import evidence, norms
from domain.library.own_figures import read_figures
from domain.library.shelf import Library

SHIPPED = Path(norms.__file__).parent


@pytest.mark.parametrize("kind", ["norms", "reliability", "evidence", "thresholds"])
def test_a_broken_file_of_the_clinic_is_named_and_what_ships_is_used(tmp_path: Path, kind: str) -> None:
    (tmp_path / f"{kind}.toml").write_text("x = 1\n", encoding="utf-8")
    library = Library(tmp_path)
    assert [(one.file, one.line) for one in library.problems] == [(f"{kind}.toml", 1)]
    usual = read_figures(None)
    found = library.figures
    assert (found.norms, found.reliability) == (usual.norms, usual.reliability)
    assert (found.cards, found.thresholds) == (usual.cards, usual.thresholds)
    assert library.check_file(tmp_path / f"{kind}.toml")[0].file == f"{kind}.toml"


@pytest.mark.parametrize("kind", ["norms", "reliability", "evidence", "thresholds"])
def test_a_file_that_is_no_toml_is_named(tmp_path: Path, kind: str) -> None:
    (tmp_path / f"{kind}.toml").write_text("x = ", encoding="utf-8")
    (problem,) = Library(tmp_path).problems
    assert problem.sentence.startswith(f"{kind}.toml, line 1: field x is not valid TOML")


def test_the_clinics_own_errors_come_first(tmp_path: Path) -> None:
    text = (SHIPPED / "reliability.toml").read_text(encoding="utf-8")
    (tmp_path / "reliability_ours.toml").write_text(text, encoding="utf-8")
    found = Library(tmp_path).figures.reliability
    assert len(found) == 2 * len(cited_figures())
    assert found[len(cited_figures()) :] == cited_figures()


def test_without_a_folder_there_is_what_ships() -> None:
    assert read_figures(None).cards == evidence.load_cards()
    assert read_figures(None).problems == ()
