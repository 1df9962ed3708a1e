"""Makes `turnout_VERSION_ARCH.deb`: `python -m installer.linux.build --out DIR`.

Freezes the program, lays it out as Debian has it, asks `dpkg-shlibdeps` which packages its libraries come
from, and packs it. Needs the dependency group `installer`, and the Debian packages `dpkg-dev`, `binutils`,
`libwayland-cursor0` and `libwayland-egl1` beside those of `run.py`.
"""

import argparse
import gzip
import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from installer.pictures import DRAWING, icon_file

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
NAME = "org.turnout.Turnout"
ICON_SIZES_PX = (48, 128, 256)
SCRIPTS = ("postinst", "postrm")
RULES = "70-turnout-sensors.rules"

CONTROL = """\
Package: turnout
Version: {version}
Architecture: {architecture}
Maintainer: The Turnout authors <turnout@localhost>
Installed-Size: {kibibytes}
Depends: {depends}
Suggests: espeak-ng | espeak | speech-dispatcher, gnome-keyring | kwalletmanager
Section: science
Priority: optional
Description: coaching station for live force and joint angle
 Shows force from a load cell and joint angles from inertial sensors on one
 clock, scores what spoils a repetition, keeps every session of an athlete,
 compares visits with their error and prints reports.
 .
 Brings its own Python and libraries; data stays in the folders of the people
 who use it, also when this package is removed.
"""


def main() -> int:
    """Freeze, lay out, pack; prints where the package is."""
    parser = argparse.ArgumentParser(description="Makes the Debian package.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the package goes")
    parser.add_argument("--frozen", type=Path, help="a folder that PyInstaller made before")
    words = parser.parse_args()
    words.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="turnout-deb-", dir=words.out) as scratch:
        work = Path(scratch)
        tree = work / "tree"
        lay_out(words.frozen or freeze(work), tree)
        version, architecture = project_version(), said(["dpkg", "--print-architecture"])
        write_control(tree, version=version, architecture=architecture, depends=depends(tree, work))
        target = words.out / f"turnout_{version}_{architecture}.deb"
        run(["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", str(tree), str(target)])
    sys.stdout.write(f"{target}\n")
    return 0


def freeze(work: Path) -> Path:
    """The folder of the frozen program."""
    spec = str(ROOT / "installer" / "turnout.spec")
    folders = ["--distpath", str(work / "frozen"), "--workpath", str(work / "freezing")]
    run([sys.executable, "-m", "PyInstaller", "--noconfirm", *folders, spec])
    return work / "frozen" / "turnout"


def lay_out(frozen: Path, tree: Path) -> None:
    """Every file where Debian has it."""
    program, share = tree / "usr/lib/turnout", tree / "usr/share"
    shutil.copytree(frozen, program, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/turnout").symlink_to("../lib/turnout/turnout")
    put(HERE / f"{NAME}.desktop", share / f"applications/{NAME}.desktop")
    put(HERE / f"{NAME}.metainfo.xml", share / f"metainfo/{NAME}.metainfo.xml")
    put(HERE / RULES, tree / "usr/lib/udev/rules.d" / RULES)
    put(HERE / "copyright", share / "doc/turnout/copyright")
    put(program / "_internal/third-party-licences.json", share / "doc/turnout/third-party-licences.json")
    put(DRAWING, share / f"icons/hicolor/scalable/apps/{NAME}.svg")
    for size_px in ICON_SIZES_PX:
        icon_file(share / f"icons/hicolor/{size_px}x{size_px}/apps/{NAME}.png", size_px)
    pack(HERE / "turnout.1", share / "man/man1/turnout.1.gz")
    pack(ROOT / "CHANGELOG.md", share / "doc/turnout/changelog.gz")
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path == program / "turnout"
            path.chmod(0o755 if runs else 0o644)


def put(source: Path, target: Path) -> None:
    """A copy, with its folder."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def pack(source: Path, target: Path) -> None:
    """A gzipped copy, the same for the same content."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def depends(tree: Path, work: Path) -> str:
    """The packages of the system that the libraries inside are linked to, with the versions they need."""
    binaries = [path for path in tree.rglob("*") if not path.is_symlink() and path.is_file() and is_elf(path)]
    # It looks for `$ORIGIN` from where this folder is.
    (tree / "DEBIAN").mkdir(mode=0o755)
    (work / "debian").mkdir()
    (work / "debian/control").write_text("Source: turnout\n\nPackage: turnout\nArchitecture: any\n")
    own = [f"-l{folder}" for folder in sorted({str(path.parent) for path in binaries})]
    wanted = [f"-e{path}" for path in binaries]
    found = said(["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *own, *wanted], at=work)
    (line,) = re.findall(r"^shlibs:Depends=(.+)$", found, re.MULTILINE)
    return str(line)


def write_control(tree: Path, *, version: str, architecture: str, depends: str) -> None:
    """What dpkg reads: the control file, the scripts and the sums of all files."""
    control = tree / "DEBIAN"
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    kibibytes = sum(path.stat().st_size for path in files) // 1024
    (control / "control").write_text(
        CONTROL.format(version=version, architecture=architecture, kibibytes=kibibytes, depends=depends)
    )
    (control / "md5sums").write_text("".join(f"{md5(path)}  {path.relative_to(tree)}\n" for path in files))
    for name in SCRIPTS:
        put(HERE / name, control / name)
        (control / name).chmod(0o755)


def md5(path: Path) -> str:
    """The sum by which dpkg knows a file again."""
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def is_elf(path: Path) -> bool:
    """Whether it is a program or a library."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def project_version() -> str:
    """The version in `pyproject.toml`."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def run(command: list[str]) -> None:
    """Run a program; what it says is shown, and its failure ends the build."""
    subprocess.run(command, check=True, cwd=ROOT)


def said(command: list[str], *, at: Path = ROOT) -> str:
    """What a program prints."""
    return subprocess.run(command, check=True, cwd=at, stdout=subprocess.PIPE, text=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
