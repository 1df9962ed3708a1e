"""Whether every view is whole in a language: `python -m tests.widgets.fits de`, what is not as JSON."""

import json
import sys

from PySide6.QtWidgets import QApplication, QStackedWidget

from app.languages.speaking import dress, speak

SIZE = (1280, 720)


def main(code: str) -> int:
    """Look at the whole gallery; the language comes before its views are imported."""
    if not speak(code):
        sys.stderr.write(f"There is no catalogue of {code}.\n")
        return 2
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    dress(app)
    json.dump(_not_whole(app), sys.stdout, ensure_ascii=False, indent=1)
    return 0


def _not_whole(app: QApplication) -> dict[str, list[str]]:
    # After the language: their words are said when they are imported.
    from tests.widgets.access.test_gallery_whole import parts_in_view
    from tests.widgets.cut_words import cut_off
    from widgets.gallery import build_gallery
    from widgets.theme import apply_theme

    shell = build_gallery(apply_theme(app, "dark"))
    shell.resize(*SIZE)
    shell.show()
    pages = shell.findChild(QStackedWidget)
    assert isinstance(pages, QStackedWidget)
    # A window that had to grow would hide it: the room is that of the size that was asked for.
    wide, high = SIZE[0] - (shell.width() - pages.width()), SIZE[1] - (shell.height() - pages.height())
    found = {}
    for name, part in parts_in_view(shell, app):
        view = shell.view
        assert view is not None
        need = view.minimumSizeHint()
        grown = (
            [f"needs {need.width()} x {need.height()}"] if need.width() > wide or need.height() > high else []
        )
        if words := [*cut_off(part), *grown]:
            found[name] = words
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
