"""Every view is whole in every language: words are longer than in English."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.languages.catalogues import CODES


@pytest.mark.long
@pytest.mark.parametrize("code", CODES)
def test_no_word_of_any_view_is_cut_off_in_another_language(code: str, root: Path) -> None:
    # A process of its own: the views say their words when they are imported.
    command = [sys.executable, "-m", "tests.widgets.fits", code]
    seen = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True, timeout=300)
    assert json.loads(seen.stdout) == {}
