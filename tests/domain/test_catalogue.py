"""The printed list of metrics, made from the code."""

from pathlib import Path

import pytest

from domain.library.fields import LibraryFileError
from domain.library.starting_values import read_starting_values, starting_values
from domain.metrics import definitions
from domain.metrics.catalogue import COMMAND, catalogue


def test_the_printed_list_is_current(root: Path) -> None:
    printed = (root / "docs" / "metrics.md").read_text(encoding="utf-8")
    assert printed == catalogue(), f"run {COMMAND}"


def test_every_metric_says_all_that_stands_beside_a_number() -> None:
    text = catalogue()
    for item in definitions():
        assert f"`{item.name}`" in text
        assert item.definition.endswith(".") and item.validity.endswith(".") and item.error.endswith(".")
        assert item.source.endswith(".")


def test_only_time_to_peak_is_of_low_trust() -> None:
    assert [item.name for item in definitions() if item.low_trust] == ["time_to_peak"]


def test_what_nobody_verified_says_so() -> None:
    text = catalogue()
    for value in starting_values().values():
        assert value.quality == "unverified"
        assert value.meaning in text


def test_a_starting_value_that_cannot_be_used_is_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "values.toml"
    file.write_text('[slack]\nvalue = -1\nmeaning = "m"\nsource = "s"\nquality = "unverified"\n')
    with pytest.raises(LibraryFileError, match=r"slack\.value is -1"):
        read_starting_values(file)
