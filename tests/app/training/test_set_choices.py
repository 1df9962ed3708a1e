"""How sets begin and end is remembered per exercise, and a damaged memory asks again."""

import json
from pathlib import Path

import pytest

from app.settings import SettingsFile
from app.training.set_choices import by_itself_of
from domain.analysis.by_itself import ByItself


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ([True, 15], ByItself(starts=True, idle_s=15.0)),
        ([True, None], ByItself(starts=True)),
        ([False, 0.5], ByItself()),
        ("yes", ByItself()),
        ([1, 2, 3], ByItself()),
    ],
)
def test_what_was_kept_is_read_again_or_left_to_the_coach(
    tmp_path: Path, kept: object, expected: ByItself
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"by_itself": {"seated_hip_er": kept}}), encoding="utf-8")
    settings = SettingsFile(path)
    assert by_itself_of(settings, "seated_hip_er") == expected
    assert by_itself_of(settings, "clamshell") == ByItself()
