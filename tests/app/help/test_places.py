"""Every dialog and page class of the views has its page of the help; every picture is made by the script."""

import importlib
import inspect
import pkgutil

from PySide6.QtWidgets import QDialog

import widgets
from app.help.guide import docs_folder
from app.help.pictures import DRAWN, FROM_DEMO, FROM_GALLERY
from app.help.places import CLASSES
from widgets.parts.page import Page


def classes() -> dict[str, type]:
    found = {}
    for module in pkgutil.walk_packages(widgets.__path__, "widgets."):
        for name, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if kind.__module__.startswith("widgets."):
                found[name] = kind
    return found


def test_every_dialog_and_every_page_has_a_topic() -> None:
    asked = {name: kind for name, kind in classes().items() if issubclass(kind, QDialog | Page)}
    without = [
        name
        for name, kind in asked.items()
        if not name.startswith("_")
        and kind is not Page
        and not any(one.__name__ in CLASSES for one in kind.__mro__)
    ]
    assert without == []
    assert len(asked) > 25


def test_every_place_is_a_class_that_there_is() -> None:
    assert sorted(set(CLASSES) - set(classes())) == []


def test_every_picture_of_the_guide_is_made_by_the_script() -> None:
    there = {path.name for path in (docs_folder() / "pictures" / "guide").iterdir()}
    taken = {f"{name}.png" for name in (*FROM_DEMO, *FROM_GALLERY)}
    assert there == taken | {f"placement-{name}.svg" for name in DRAWN}
