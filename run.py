"""Sets Turnout up on a fresh machine and starts it: `python3 run.py demo`, `python3 run.py test`.

Standard library only. It makes `.venv`, puts a pinned uv in it, installs what uv.lock says and
starts the command; the second time it only checks that nothing has changed.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
SUFFIX = ".exe" if os.name == "nt" else ""
STAMP = VENV / "turnout-set-up.txt"
UV_VERSION = "0.13.9"
OLDEST, NEWEST = (3, 11), (3, 13)

HELP = """\
Turnout: force and joint angle on one clock, compensations scored, every session kept.

  python3 run.py demo       one visit with a simulated athlete; also --autoplay --shots DIR --speed N --db URL
  python3 run.py test       style, types, import rules and tests; add --long for the stated numbers in full
  python3 run.py bench      the benchmarks
  python3 run.py reliability  faults made on purpose, each in full: three hours; also --json --only NAME
  python3 run.py mutation   small changes of the code that the tests must notice; also --room NAME --sample N
  python3 run.py pictures   the pictures of the guide, from the demo
  python3 run.py setup      only set up

Each command first sets up what is missing, into .venv beside this file and nowhere else. Afterwards
`.venv/bin/turnout` starts the station and all its other commands (on Windows .venv\\Scripts\\turnout).
"""

# Without the first group Qt does not load at all; without the second it opens no window.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class SetUpError(Exception):
    """Set-up cannot go on; the message says what to do."""


def main(arguments: list[str]) -> int:
    """Run one command; the exit code."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    if command not in COMMANDS:
        print(HELP)
        return 0 if command in ("help", "-h", "--help") else 2
    try:
        use_fitting_python(sys.version_info[:2])
        set_up()
    except SetUpError as error:
        print(f"run.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("run.py: stopped; run it again to go on.", file=sys.stderr)
        return 130
    return COMMANDS[command](rest)


def use_fitting_python(version: tuple[int, int]) -> None:
    """Start again under a Python that fits, when this one is too old or too new."""
    if OLDEST <= version <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which(f"python3.{minor}")
        if other and quiet([other, "--version"]).returncode == 0:
            sys.exit(subprocess.call([other, *sys.argv]))
    raise SetUpError(
        f"this is Python {version[0]}.{version[1]}; install Python 3.11, 3.12 or 3.13 and run it again."
    )


def set_up() -> None:
    """Make `.venv` match uv.lock, unless the stamp says that it does."""
    fingerprint = stamp_text()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == fingerprint and in_venv("turnout").exists():
        return
    install_system_libraries()
    began = time.monotonic()
    print("Setting up Turnout in .venv; the first time this downloads about 300 MB.", flush=True)
    make_environment()
    uv = install_uv()
    sync(uv)
    STAMP.write_text(fingerprint, encoding="utf-8")
    print(f"Set up in {time.monotonic() - began:.0f} s.", flush=True)


def stamp_text() -> str:
    """What set-up depends on; the folder counts because scripts in `.venv` name it."""
    digest = hashlib.sha256(f"{ROOT}\n{sys.version}\n{UV_VERSION}\n".encode())
    for name in ("uv.lock", "pyproject.toml"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def in_venv(program: str) -> Path:
    """The path of a program inside `.venv`."""
    return SCRIPTS / f"{program}{SUFFIX}"


def missing_libraries(wanted: dict[str, str]) -> list[str]:
    """Packages of the shared libraries that this machine cannot load."""
    packages = []
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    return packages


def install_system_libraries() -> None:
    """Install the libraries Qt needs from a Linux system; stop only where Qt could not even load."""
    if not sys.platform.startswith("linux"):
        return
    needed, nice = missing_libraries(QT_LIBRARIES), missing_libraries(WINDOW_LIBRARIES)
    if not needed and not nice:
        return
    try:
        apt_install(needed + nice)
    except SetUpError as error:
        if missing_libraries(QT_LIBRARIES):
            raise SetUpError(f"Qt cannot load on this machine: {error}") from None
        if os.environ.get("DISPLAY") and missing_libraries(WINDOW_LIBRARIES):
            print(f"run.py: windows may not open: {error}", file=sys.stderr)


def apt_install(packages: list[str]) -> None:
    """Install Debian packages as root or by sudo without a password, else say the command."""
    names = shlex.join(packages)
    apt = shutil.which("apt-get")
    if apt is None:
        raise SetUpError(f"install what this system calls the Debian packages {names}, then run this again.")
    prefix = root_prefix()
    if prefix is None:
        raise SetUpError(f"run `sudo apt-get install {names}`, then run this again.")
    print(f"Installing system packages: {names}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [*prefix, apt, "install", "-y", "-q", "--no-install-recommends", *packages]
    for step in ([*prefix, apt, "update", "-q"], install):
        done = subprocess.run(step, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(done.stderr.strip(), file=sys.stderr)
        raise SetUpError(
            f"`apt-get install {names}` failed (above is why); install them by hand, then run this again."
        )


def root_prefix() -> list[str] | None:
    """What to put before a command that needs root; None when it would ask for a password."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def make_environment() -> None:
    """A virtual environment with pip of its own, so the system's Python is never written to."""
    has_pip = (
        in_venv("python").exists()
        and quiet([str(in_venv("python")), "-c", "import pip"]).returncode == 0
        and environment_is_of_this_python()
    )
    if has_pip:
        return
    if importlib.util.find_spec("ensurepip") is None:
        apt_install([f"python3.{sys.version_info[1]}-venv"])
    stale = VENV.exists() and not environment_is_of_this_python()
    options = ["--clear"] if stale else []
    done = quiet([sys.executable, "-m", "venv", *options, str(VENV)])
    if done.returncode != 0:
        print(done.stdout + done.stderr, file=sys.stderr)
        raise SetUpError(f"{VENV} could not be made (above is why); check that this folder is writable.")


def environment_is_of_this_python() -> bool:
    """Whether `.venv` runs and runs the same version as this interpreter."""
    python = in_venv("python")
    if not python.exists():
        return False
    done = quiet([str(python), "-c", "import sys; print(sys.version)"])
    return done.returncode == 0 and done.stdout.strip() == sys.version.strip()


def install_uv() -> Path:
    """The pinned uv inside `.venv`."""
    uv = in_venv("uv")
    if uv.exists() and quiet([str(uv), "--version"]).stdout.split()[1:2] == [UV_VERSION]:
        return uv
    pip = [str(in_venv("python")), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    done = quiet([*pip, f"uv=={UV_VERSION}"])
    if done.returncode != 0:
        print(done.stderr.strip(), file=sys.stderr)
        raise SetUpError("uv could not be downloaded (above is why); check the network, then run this again.")
    return uv


def sync(uv: Path) -> None:
    """Install exactly what uv.lock says; never rewrite it, never fetch another Python."""
    environment = {
        **os.environ,
        "UV_PROJECT_ENVIRONMENT": str(VENV),
        "UV_PYTHON": str(in_venv("python")),
        "UV_PYTHON_DOWNLOADS": "never",
        # Once here and not at the first start of each program.
        "UV_COMPILE_BYTECODE": "1",
        "UV_HTTP_TIMEOUT": os.environ.get("UV_HTTP_TIMEOUT", "180"),
    }
    environment.pop("VIRTUAL_ENV", None)
    volume = [] if sys.stderr.isatty() else ["--quiet"]
    command = [str(uv), "sync", "--all-extras", "--locked", *volume]
    for _attempt in range(2):
        if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0:
            return
    raise SetUpError(
        "the packages of uv.lock could not be installed (above is why); run this again when that is solved."
    )


def quiet(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a program and keep what it says."""
    return subprocess.run(command, capture_output=True, text=True, check=False)


def start(command: list[str], **variables: str) -> int:
    """Hand over to a program, which answers Ctrl+C itself; its exit code."""
    environment = {**os.environ, **variables}
    if os.name != "nt":
        sys.stdout.flush()
        os.execve(command[0], command, environment)  # noqa: S606
    return subprocess.call(command, env=environment)


def demo(arguments: list[str]) -> int:
    """The station with a simulated athlete."""
    return start([str(in_venv("turnout")), "demo", *arguments])


def in_house(module: str, arguments: list[str], **variables: str) -> int:
    """A program of the project itself, from the folder it lives in."""
    os.chdir(ROOT)
    return start([str(in_venv("python")), "-m", module, *arguments], QT_QPA_PLATFORM="offscreen", **variables)


def test(arguments: list[str]) -> int:
    """Every check and every test."""
    return in_house("tests.checks", arguments)


def bench(arguments: list[str]) -> int:
    """The benchmarks."""
    return in_house("tests.bench", arguments)


def pictures(_arguments: list[str]) -> int:
    """The pictures of the guide, taken on the way through the demo."""
    return in_house("app.help.pictures", [])


def reliability(arguments: list[str]) -> int:
    """Every promise for when something goes wrong."""
    return in_house("tests.reliability", arguments)


def mutation(arguments: list[str]) -> int:
    """Whether the tests notice when the science or a decoder is changed."""
    return in_house("tests.mutation", arguments, OPENBLAS_NUM_THREADS="1")


def setup(_arguments: list[str]) -> int:
    """Nothing beyond the set-up itself."""
    print("Turnout is set up: `python3 run.py demo` starts it.")
    return 0


COMMANDS = {
    "demo": demo,
    "test": test,
    "setup": setup,
    "bench": bench,
    "reliability": reliability,
    "mutation": mutation,
    "pictures": pictures,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
