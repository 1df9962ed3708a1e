"""Makes the pictures of the guide: `python3 run.py pictures`, from the demo's visit and the gallery."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.help.drawings import START, printed_drawing
from app.help.guide import docs_folder
from widgets.gallery import PAGES
from widgets.program import page as program
from widgets.progress import page as progress
from widgets.shell import Shell
from widgets.studies import page as studies
from widgets.theme import Theme, apply_theme

FROM_DEMO = {
    "today": "today-after",
    "sensors": "sensors",
    "station-before": "station-before",
    "prepare": "seated_hip_er-right-prepare",
    "live": "seated_hip_er-right-redo-offered",
    "athlete-live": "side_lying_hip_er-right-live-athlete",
    "athlete-reset": "side_lying_hip_er-right-reset-athlete",
    "review": "seated_hip_er-right-review",
    "compare": "compare",
    "report": "report",
    "athletes": "athletes",
    "library": "library",
    "group": "group",
    "settings": "settings",
}
"""Name in the guide, and the name under which the demo's visit takes it."""
FROM_GALLERY: Mapping[str, tuple[str, Callable[[Theme], QWidget]]] = {
    "program": ("athletes", program.example),
    "progress": ("athletes", progress.example),
    "studies": ("library", studies.example),
}
"""What needs weeks of records: sample data, and the page that the rail marks."""
DRAWN = ("seated_hip_er", "side_lying_hip_er", "single_leg_squat_middle")
WIDE_PX, HIGH_PX = 1280, 800


def make_pictures(folder: Path, shots: Path) -> list[Path]:
    """Lay every picture of the guide into `folder`; `shots` holds those of the demo."""
    folder.mkdir(parents=True, exist_ok=True)
    taken = {path.stem.partition("-")[2]: path for path in sorted(shots.glob("*.png"))}
    made = [_kept(QImage(str(taken[shot])), folder / f"{name}.png") for name, shot in FROM_DEMO.items()]
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101
    theme = apply_theme(app, "dark")
    for name, (mark, build) in FROM_GALLERY.items():
        made.append(_kept(_page(app, theme, mark, build), folder / f"{name}.png"))
    for name in DRAWN:
        path = folder / f"{START}{name}.svg"
        path.write_text(printed_drawing(path.stem), encoding="utf-8")
        made.append(path)
    return made


def _page(app: QApplication, theme: Theme, mark: str, build: Callable[[Theme], QWidget]) -> QImage:
    """One page in its window, the place in the rail marked that leads to it."""
    pages = {
        name: (icon, word, build(theme) if name == mark else QWidget())
        for name, (icon, word, _) in PAGES.items()
    }
    shell = Shell(theme=theme, pages=pages)
    shell.set_athlete("Ana Ferreira · R involved · week 5 strengthening")
    shell.set_sensors("3 sensors · 88 Hz", "good")
    shell.resize(WIDE_PX, HIGH_PX)
    shell.show_page(mark)
    shell.show()
    app.processEvents()
    picture = shell.grab().toImage()
    shell.close()
    shell.deleteLater()
    return picture


def _kept(picture: QImage, path: Path) -> Path:
    """At most as wide as the guide shows it on a fine screen."""
    if picture.width() > WIDE_PX:
        picture = picture.scaledToWidth(WIDE_PX, Qt.TransformationMode.SmoothTransformation)
    picture.convertToFormat(QImage.Format.Format_RGB888).save(str(path), None, 0)
    return path


def main() -> int:
    """Play the demo without a display, then lay the pictures where the guide looks for them."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="turnout-") as shots:
        words = [sys.executable, "-m", "app", "demo", "--autoplay", "--theme", "dark", "--shots", shots]
        played = subprocess.run(words, check=False)  # noqa: S603 - our own program
        if played.returncode != 0:
            return played.returncode
        made = make_pictures(docs_folder() / "pictures" / "guide", Path(shots))
    sys.stdout.write(f"{len(made)} pictures in {made[0].parent}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
