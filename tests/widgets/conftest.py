"""The theme the views are tested in."""

import pytest
from PySide6.QtWidgets import QApplication

from widgets.theme import Theme, apply_theme


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """Dark, at text scale 1; put on once, because a stylesheet looks at every living widget."""
    return apply_theme(qapp, "dark")
