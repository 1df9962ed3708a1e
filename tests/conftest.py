"""What every test runs under: no screen, no Qt warning, no thread or window left behind."""

import gc
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.server_fixtures import postgres, server  # noqa: F401 - pytest finds fixtures by these names

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent
# The library of the lab's streams reads it when it is loaded: nothing of a test leaves the machine.
os.environ.setdefault("LSLAPICFG", str(ROOT / "tests" / "drivers" / "lsl_api.cfg"))
THREAD_GRACE_S = 2.0
MOST_VIEWS = 40
settings.register_profile("steady", derandomize=True, deadline=None)
LIVE = ("app/", "drivers/")
"""Their tests need a processor at the right moment: two of them at once would starve each other."""
CALM = (
    "app/cli/test_analyse_files", "app/cli/test_compare", "app/cli/test_docs", "app/cli/test_export",
    "app/cli/test_import", "app/cli/test_keeping", "app/cli/test_library", "app/cli/test_show",
    "app/cli/test_sync", "app/cli/test_words", "app/comparing/", "app/demo/", "app/exchange/", "app/group/",
    "app/help/", "app/keeping/test_opening", "app/keeping/test_sharing", "app/keys/", "app/languages/",
    "app/library/", "app/progress/", "app/reporting/", "app/studies/", "app/training/review/test_rescoring",
    "drivers/simulators/test_anatomy", "drivers/simulators/test_body", "drivers/simulators/test_paths",
    "drivers/test_contract.py::test_it_keeps", "drivers/test_contract.py::test_mutated",
    "drivers/test_contract.py::test_never", "drivers/test_decoded", "drivers/test_imu_faults",
    "drivers/test_plugin_example", "drivers/test_tap",
)  # fmt: skip
"""Among those, what waits for no port and may run beside anything; whatever is new waits its turn."""
STURDY = (
    "app/camera/", "app/cli/test_calibrate", "app/cli/test_search", "app/first_run/", "app/keeping/",
    "app/program/", "app/selftest/", "app/support/", "app/test_flow", "drivers/",
)  # fmt: skip
"""What comes last, file by file on whichever of the two processes is free: two of these beside each other
have a processor each, for nothing else is left to run."""
AT_ONCE = ("live", "postgres", "gallery")
"""Each in one process: the first beside everything that waits for no port, the others so that what they
need is made once."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--long` runs the stated numbers in full."""
    parser.addoption("--long", action="store_true", help="run the stated numbers in full")


def pytest_configure(config: pytest.Config) -> None:
    """What passes here passes on the next machine; the long form goes where no run has been."""
    # Before the tests are imported: what a test sets itself is laid over what holds by then.
    if not config.getoption("--long"):
        settings.load_profile("steady")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Run what listens to live ports one after the other; leave out what is long unless it is asked for."""
    for item in items:
        if item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(_group(item)))
    if hasattr(config, "workerinput"):
        items.sort(key=_turn)
    if config.getoption("--long"):
        return
    skip = pytest.mark.skip(reason="long: run it with `python3 run.py test --long`")
    for item in items:
        if "long" in item.keywords:
            item.add_marker(skip)


def _group(item: pytest.Item) -> str:
    """What one process runs in one go: a file, so that what its tests share is made once, or more."""
    place = item.nodeid.removeprefix("tests/")
    file = place.partition("::")[0]
    if place.startswith(LIVE) and not place.startswith(CALM):
        return f"live {file}" if place.startswith(STURDY) else AT_ONCE[0]
    return AT_ONCE[1] if "postgres" in getattr(item, "fixturenames", ()) else file


def _turn(item: pytest.Item) -> int:
    """The longest first, and what needs a processor for itself last."""
    mark = item.get_closest_marker("xdist_group")
    group = "" if mark is None else str(mark.args[0])
    if group in AT_ONCE:
        return AT_ONCE.index(group)
    return len(AT_ONCE) + group.startswith("live ")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Keep what is loaded by now out of every later look for garbage, which costs as much as it passes."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail the test that leaves a thread running which would keep the program alive."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREAD_GRACE_S
    while (left := _foreign(before)) and time.monotonic() < deadline:
        left[0].join(0.05)
    if left:
        pytest.fail(f"threads left running: {', '.join(thread.name for thread in left)}")


def _foreign(before: set[threading.Thread]) -> list[threading.Thread]:
    running = set(threading.enumerate()) - before
    return [thread for thread in running if not thread.daemon and thread.is_alive()]


_views_kept = [0]
"""How many windows the last look for garbage left."""


@pytest.fixture(autouse=True)
def no_window_left_behind() -> Iterator[None]:
    """Fail the test that leaves a window open; Qt is looked at only where the test loaded it."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    names = [f"{type(window).__name__} {window.windowTitle()!r}" for window in left]
    for window in left:
        window.close()
    _let_go_of_views()
    if names:
        pytest.fail(f"windows left open: {', '.join(names)}")


def _let_go_of_views() -> None:
    """Delete the views of past tests: a change of theme restyles every one that still lives."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # What a whole module keeps (the gallery) is not looked for again after every test: that costs as much
    # as everything that lives.
    if len(QApplication.topLevelWidgets()) > _views_kept[0] + MOST_VIEWS:
        gc.collect()
        _views_kept[0] = len(QApplication.topLevelWidgets())


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder that holds the house."""
    return ROOT


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The real recordings beside the project; tests that measure on them skip where they are not."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"the real recordings are not at {folder}")
    return folder
