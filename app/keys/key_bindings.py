"""Says which button or method each action of the keymap is."""

from functools import partial

from app.assembly import Controllers, Pages
from app.keys.actions import Actions
from app.main_window import MainWindow
from domain.language import say
from widgets.training.set_picture import SetPicture


def bind_all(actions: Actions, *, window: MainWindow, pages: Pages, controllers: Controllers) -> None:
    """Give every action what it does; what needs a button can be done when the button is enabled."""
    _bind_station(actions, pages=pages, controllers=controllers)
    _bind_review(actions, pages=pages)
    shell, undo = window.shell, controllers.review.undo
    for source in (undo, actions):
        source.told.connect(window.tell)
    takes_back = controllers.live_set.undo_tare
    controllers.live_set.tare_taken.connect(
        lambda device_key, _said: undo.push(say("the tare"), lambda: takes_back(device_key))
    )
    actions.bind("everywhere.undo", window, undo.undo)
    actions.bind("everywhere.keys", window, lambda: _show(actions, shell.current_page))


def _show(actions: Actions, page: str) -> None:
    actions.show_keys(page)


def _bind_station(actions: Actions, *, pages: Pages, controllers: Controllers) -> None:
    row, page, station = pages.station.actions_row, pages.station, controllers.station
    actions.bind_button("station.forward", row.start, row.finish)
    actions.bind_button("station.redo", row.redo)
    actions.bind_button("station.pain", row.pain)
    actions.bind_button("station.tare", row.tare)
    actions.bind_button("station.pause", row.pause)
    actions.bind_button("station.back", row.back)
    actions.bind("station.before", page, station.show_before)
    actions.bind("station.mark", page, station.hand.mark_moment)
    actions.bind("station.rep", page, station.hand.mark_rep)
    actions.bind("station.relaxed", page, station.hand.read_relaxed)
    actions.bind("station.sweep", page, station.hand.sweep)


def _bind_review(actions: Actions, *, pages: Pages) -> None:
    page, picture, verdict = pages.review, pages.review.picture, pages.review.verdict
    actions.bind_button("review.save", verdict.save)
    actions.bind_button("review.redo", verdict.redo)
    actions.bind_button("review.compare", verdict.compare)
    actions.bind("review.verdict", page, page.toggle_in_view)
    actions.bind("review.play", page, picture.replay.toggle)
    actions.bind("review.pace", page, picture.replay.toggle_pace)
    actions.bind("review.next_cursor", page, picture.cursors.take_next)
    steps = {"earlier": -0.01, "later": 0.01, "much_earlier": -0.1, "much_later": 0.1}
    for name, seconds in steps.items():
        actions.bind(f"review.{name}", page, partial(picture.cursors.nudge, seconds))
    actions.bind("review.add_rep", page, lambda: _add_rep(picture))
    actions.bind("review.remove_rep", page, picture.cursors.remove)


def _add_rep(picture: SetPicture) -> None:
    picture.add_rep_here()
