"""The files of the Debian package: desktop entry, AppStream data, man page, rules, layout."""

import gzip
import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.starting import DESKTOP_ENTRY
from drivers.registry import load_registry
from installer.linux.build import (
    HERE,
    NAME,
    RULES,
    SCRIPTS,
    is_elf,
    lay_out,
    md5,
    project_version,
    write_control,
)


@pytest.fixture
def entry() -> ConfigParser:
    parser = ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(HERE / f"{NAME}.desktop", encoding="utf-8")
    return parser


def test_the_desktop_entry_starts_the_station_with_our_icon(entry: ConfigParser) -> None:
    main = entry["Desktop Entry"]
    assert (main["Type"], main["Exec"], main["Icon"]) == ("Application", "turnout station", NAME)
    assert main["Terminal"] == "false"
    assert {key for key in main if key.startswith("Comment[")} == {
        "Comment[de]",
        "Comment[es]",
        "Comment[fr]",
    }
    assert all(f"Desktop Action {name}" in entry for name in main["Actions"].strip(";").split(";"))
    assert NAME == DESKTOP_ENTRY


def test_the_appstream_data_names_entry_program_and_version() -> None:
    found = ElementTree.parse(HERE / f"{NAME}.metainfo.xml").getroot()  # noqa: S314 - our own file
    assert found.findtext("id") == NAME
    assert found.findtext("launchable") == f"{NAME}.desktop"
    assert found.findtext("provides/binary") == "turnout"
    assert next(found.iter("release")).get("version") == project_version()
    assert (found.findtext("summary") or ".")[-1] != "."


@pytest.mark.parametrize(
    ("program", "options", "name"),
    [
        ("desktop-file-validate", [], f"{NAME}.desktop"),
        ("appstreamcli", ["validate", "--no-net"], f"{NAME}.metainfo.xml"),
    ],
)
def test_the_validators_of_the_desktop_find_nothing(program: str, options: list[str], name: str) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not on this machine; prove.sh brings it.")
    done = subprocess.run([program, *options, str(HERE / name)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_rules_open_every_sensor_that_is_known_by_its_usb_numbers() -> None:
    text = (HERE / RULES).read_text(encoding="utf-8").lower()
    ruled = set(re.findall(r'idvendor}=="(\w{4})", attrs{idproduct}=="(\w{4})"', text))
    hinted = {
        (f"{vendor:04x}", f"{product:04x}")
        for driver in load_registry(()).all()
        for vendor, product in driver.descriptor.usb_hints
    }
    assert hinted <= ruled


def test_everything_is_laid_out_as_debian_has_it(tmp_path: Path) -> None:
    frozen, tree = tmp_path / "frozen", tmp_path / "tree"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "turnout").write_bytes(b"\x7fELF")
    (frozen / "_internal/third-party-licences.json").write_text("{}")
    lay_out(frozen, tree)
    (tree / "DEBIAN").mkdir()
    write_control(tree, version="1.2", architecture="amd64", depends="libc6 (>= 2.36)")
    assert (tree / "usr/bin/turnout").resolve() == tree / "usr/lib/turnout/turnout"
    assert is_elf(tree / "usr/lib/turnout/turnout")
    assert (tree / "usr/lib/turnout/turnout").stat().st_mode & 0o777 == 0o755
    control = (tree / "DEBIAN/control").read_text()
    assert "Version: 1.2\nArchitecture: amd64\n" in control
    assert "\nDepends: libc6 (>= 2.36)\n" in control
    for line in (tree / "DEBIAN/md5sums").read_text().splitlines():
        total, _, name = line.partition("  ")
        assert md5(tree / name) == total
    assert all((tree / "DEBIAN" / name).stat().st_mode & 0o111 for name in SCRIPTS)
    page = gzip.decompress((tree / "usr/share/man/man1/turnout.1.gz").read_bytes())
    assert page.startswith(b".TH TURNOUT 1")
    icons = sorted(path.suffix for path in (tree / "usr/share/icons").rglob(f"{NAME}.*"))
    assert icons == [".png", ".png", ".png", ".svg"]


@pytest.mark.parametrize("name", ["windows/turnout.iss", "windows/build.ps1", "macos/build.sh"])
def test_scripts_of_other_systems_say_that_nobody_ran_them(root: Path, name: str) -> None:
    first = (root / "installer" / name).read_text(encoding="utf-8").splitlines()[:2]
    assert any("UNVERIFIED" in line for line in first)


@pytest.mark.parametrize("name", ["linux/prove.sh", "linux/postinst", "linux/postrm", "macos/build.sh"])
def test_the_shell_scripts_are_shell(root: Path, name: str) -> None:
    subprocess.run(["sh", "-n", str(root / "installer" / name)], check=True)


def test_the_proof_removes_nothing_that_is_mounted() -> None:
    script = (HERE / "prove.sh").read_text(encoding="utf-8")
    assert "--rbind" not in script
    removals = re.findall(r"^.*rm -rf.*$", script, re.MULTILINE)
    assert removals and all("--one-file-system" in line for line in removals)
