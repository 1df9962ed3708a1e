"""What a package holds: our rooms and their files, the libraries by name, and what is left out of Qt."""

import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("app", "db", "domain", "drivers", "widgets")
ENTRY_POINT_GROUP = "turnout.drivers"

RUN_BY_PATH = "db/migrations"
"""Alembic reads these modules as files."""

HIDDEN_LIBRARIES = (
    # Made by cffi: nothing imports them by name.
    "_cffi_backend",
    "_miniaudio",
    # Named only in an address, and by entry point.
    "sqlalchemy.dialects.postgresql.psycopg",
    "keyring.backends.SecretService",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "keyring.backends.fail",
    "keyring.backends.chainer",
    "keyring.backends.kwallet",
    # Only its type is read.
    "qtawesome",
    # Named only where samples are exported.
    "pyarrow.parquet",
)
METADATA = ("keyring", "psycopg")
"""Libraries that read their own entry points or version while they run."""

NOT_FOR_PLUG_INS = frozenset(
    {
        # Licensed otherwise than the rest: GNU readline and gdbm.
        "readline",
        "rlcompleter",
        # Windows, tools and tests of Python itself.
        *("antigravity", "idlelib", "tkinter", "turtle", "turtledemo", "lib2to3", "ensurepip", "venv"),
        *(
            "test",
            "this",
            "pydoc_data",
            "pydoc",
            "distutils",
            "curses",
            "nis",
            "crypt",
            "spwd",
            "ossaudiodev",
        ),
    }
)
EXCLUDED = (
    *("readline", "rlcompleter", "_gdbm", "dbm.gnu", "curses", "_curses", "tkinter", "_tkinter", "lib2to3"),
    # Only for who develops, or asked for by a library "where it is there".
    *("pytest", "_pytest", "hypothesis", "mypy", "pandas", "duckdb", "IPython", "matplotlib", "setuptools"),
    *("pkg_resources", "pip", "PIL", "jinja2", "numba", "cupy", "tests", "installer"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter", "OpenGL"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2"),
    *("PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtSql", "PySide6.QtUiTools", "PySide6.QtTest"),
    *("scipy._lib.array_api_compat.torch", "pyarrow.tests", "numpy.f2py.tests", "pyarrow._flight"),
    *("unittest.test", "ctypes.test", "sqlite3.test"),
)
QT_LEFT_OUT = (
    # Brings GTK with all it needs, and draws dialogs that do not look like ours.
    "platformthemes/libqgtk3",
    *("platforms/libqeglfs", "platforms/libqlinuxfb", "platforms/libqvnc", "platforms/libqvkkhrdisplay"),
    *("platforms/libqminimal", "egldeviceintegrations/", "generic/", "sqldrivers/", "qmltooling/"),
    *(
        "virtualkeyboard",
        "wayland-graphics-integration-server/",
        "vectorimageformats/",
        "networkinformation/",
    ),
    *("imageformats/libqpdf", "imageformats/libqtiff", "imageformats/libqwebp", "imageformats/libqtga"),
    *("imageformats/libqwbmp", "imageformats/libqicns", "imageformats/qpdf", "imageformats/qtiff"),
    *(
        "Qt6Qml",
        "Qt6Quick",
        "Qt6VirtualKeyboard",
        "Qt6Pdf",
        "Qt6WaylandCompositor",
        "Qt6EglFS",
        "Qt6EglFs",
        "Qt6Sql",
    ),
)
OTHERS_LEFT_OUT = (
    # Arrow's ways into clouds, and what is there for who compiles against it.
    *("pyarrow/libarrow_flight", "pyarrow/libarrow_python_flight", "pyarrow/_flight", "pyarrow/libarrow_s3"),
    *("pyarrow/_s3fs", "pyarrow/include/", "pyarrow/src/", "pyarrow/tests/"),
)
LANGUAGES = ("de", "es", "fr")
"""Languages whose words of Qt's own dialogs are packed; English needs none."""

_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def data_files() -> list[tuple[str, str]]:
    """Every file of ours that is no module, and the modules that are read as files: (from, folder)."""
    found = []
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*")):
            inside = path.relative_to(ROOT)
            if not path.is_file() or "__pycache__" in inside.parts or path.suffix == ".pyc":
                continue
            if path.suffix != ".py" or inside.as_posix().startswith(RUN_BY_PATH):
                found.append((str(path), inside.parent.as_posix()))
    return [*found, *_documents(), (str(ROOT / "LICENSE"), ".")]


def _documents() -> list[tuple[str, str]]:
    """The help in the window is made from them: the guide, its pictures, and the pages it leads to."""
    shown = (path for path in sorted((ROOT / "docs").rglob("*")) if path.suffix in (".md", ".png", ".svg"))
    inside = ((path, path.relative_to(ROOT)) for path in shown)
    return [(str(path), to.parent.as_posix()) for path, to in inside if "adr" not in to.parts]


def entry_point_modules() -> list[str]:
    """The modules of the drivers, by their entry points in `pyproject.toml`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    targets = project["entry-points"][ENTRY_POINT_GROUP].values()
    return sorted({target.partition(":")[0] for target in targets})


def own_modules() -> list[str]:
    """Every module of ours: a driver or a command that only some machine asks for is packed as well."""
    names = []
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def standard_library() -> list[str]:
    """The packages and modules of Python itself that a plug-in may import."""
    return sorted(
        name for name in sys.stdlib_module_names if not name.startswith("_") and name not in NOT_FOR_PLUG_INS
    )


def is_kept(target: str, source: str, *, system: str) -> bool:
    """Whether a collected library stays: nothing needless of Qt, and no library that Linux itself brings.

    A package of the system keeps those up to date and is asked for by name (`Depends`).
    """
    place = target.replace("\\", "/")
    if any(word in place for word in (*QT_LEFT_OUT, *OTHERS_LEFT_OUT)):
        return False
    if "/Qt/translations/" in place or "/translations/qt" in place:
        return place.rsplit("/", 1)[-1] in {f"qtbase_{language}.qm" for language in LANGUAGES}
    return system != "linux" or not str(Path(source).resolve()).startswith(_SYSTEM)


def kept(collected: Iterable[tuple[str, str, str]], *, system: str) -> list[tuple[str, str, str]]:
    """What stays of PyInstaller's list of (target, source, kind)."""
    return [entry for entry in collected if is_kept(entry[0], entry[1], system=system)]
