"""The third-party software is that of the lock file, under the licences that the packages say."""

import json
import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest

from installer.components import Component, components, inside, locked
from installer.licences import PAGE, machine_readable, page, write_machine_readable

CLASSIFIED = {
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
KNOWN = ("MIT", "BSD", "Apache", "LGPL", "PSF", "Zlib", "0BSD", "CC0", "OFL", "GPL", "MIT-0")


def test_the_page_is_made_from_the_lock_file() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


def test_every_locked_package_is_there_and_none_that_only_developers_need() -> None:
    names = set(locked())
    assert {"pyside6-essentials", "numpy", "sqlalchemy", "bleak", "pyarrow", "pywin32-ctypes"} <= names
    assert not names & {"pytest", "ruff", "pyinstaller", "hypothesis", "turnout"}


@pytest.mark.parametrize("component", components(), ids=lambda one: one.name)
def test_the_licence_is_what_the_package_says(component: Component) -> None:
    try:
        told = metadata(component.name)
    except PackageNotFoundError:
        pytest.skip("Only on another system.")
    classified = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier", []) if "License" in line]
    (expression,) = told.get_all("License-Expression", [""])
    if expression:
        assert component.licence == expression
    elif len(classified) == 1 and classified[0] in CLASSIFIED:
        assert component.licence == CLASSIFIED[classified[0]]
    elif "License" in told and "\n" not in told["License"] and len(told["License"]) < 60:
        assert component.licence.split("-")[0] in told["License"]
    else:
        assert component.licence.startswith(KNOWN)


def test_no_licence_asks_that_turnout_itself_be_given_away_under_it() -> None:
    told = [(one.name, one.licence) for one in components()] + [(one.name, one.licence) for one in inside()]
    for name, licence in told:
        alone = [part for part in re.split(r" OR ", licence) if not re.match(r"(A?GPL)", part)]
        assert alone or " WITH " in licence, name


def test_each_package_carries_the_list_with_the_texts(tmp_path: Path) -> None:
    stored = json.loads(write_machine_readable(tmp_path / "licences.json").read_text(encoding="utf-8"))
    assert stored == machine_readable()
    found = {one["name"]: one for one in stored["packages"]}
    assert "Permission is hereby granted" in str(found["sqlalchemy"]["texts"])
    assert found["numpy"]["version"] in locked()["numpy"]
    assert {one["name"] for one in stored["inside"]} >= {"CPython", "Qt", "FFmpeg", "SQLite and SQLCipher"}
