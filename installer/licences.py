"""Writes `docs/SOUP.md`, and the list of licences with their texts that a package carries."""

import json
import platform
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution, version
from pathlib import Path

from installer.components import ROOT, components, inside

PAGE = ROOT / "docs" / "SOUP.md"
_WORDS = ("licen", "copying", "notice", "copyright", "author")
_HEAD = """\
# Third-party software (SOUP)

Software of unknown provenance in the sense of IEC 62304: everything in a package of Turnout that was not
written for it. Made from `uv.lock` and `installer/components.toml` by `python -m installer.licences`; a test
holds this page to them, the names to the lock file and the licences to what the installed packages say of
themselves. Not every package is on every system. The same list with the versions of one build and the texts
of the licences is in each package: `third-party-licences.json`.

"""
_TAIL = """
Libraries of the system itself (the C library, X11, fontconfig, CUPS) are not in the Linux package: it names
them in `Depends`. Qt, psycopg and FFmpeg are under the LGPL: they lie as files of their own in the folder of
the program, where they can be replaced, and Turnout may be taken apart to find faults in such a replacement.

What went wrong with a component, and what was decided, is in `docs/adr`; what was measured with them, in
`docs/validation.md`.
"""


def page() -> str:
    """`docs/SOUP.md` as it has to be."""
    rows = [
        f"| {one.name} | {', '.join(one.versions)} | {one.licence} | {one.purpose} |" for one in components()
    ]
    parts = [f"| {one.name} | {one.licence} | {one.comes_in} | {one.purpose} |" for one in inside()]
    return (
        _HEAD
        + "\n".join(["| package | version | licence | for |", "|---|---|---|---|", *rows])
        + "\n\n## Inside those packages\n\n"
        + "\n".join(["| component | licence | comes in | for |", "|---|---|---|---|", *parts])
        + "\n"
        + _TAIL
    )


def machine_readable() -> dict[str, object]:
    """The components of this build, with the texts of their licences."""
    return {
        "turnout": version("turnout"),
        "python": platform.python_version(),
        "system": sys.platform,
        "packages": [
            {"name": one.name, "licence": one.licence, "for": one.purpose, **_installed(found)}
            for one in components()
            if (found := _distribution(one.name)) is not None
        ],
        "inside": [
            {"name": one.name, "licence": one.licence, "comes_in": one.comes_in, "for": one.purpose}
            for one in inside()
        ],
    }


def write_machine_readable(path: Path) -> Path:
    """The list as a file; where it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(machine_readable(), indent=1, ensure_ascii=False), encoding="utf-8")
    return path


def _distribution(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _installed(found: Distribution) -> dict[str, object]:
    texts = {
        str(file): Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        for file in found.files or ()
        if any(word in file.name.lower() for word in _WORDS) and file.suffix in ("", ".txt", ".md", ".rst")
    }
    return {"version": found.version, "texts": texts}


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
