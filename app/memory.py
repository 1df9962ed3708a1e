"""Keeps what lives as long as the window out of the search for memory that nobody uses any more."""

import gc


def keep_for_good() -> None:
    """Never search again through what is loaded by now: call it once, when the window stands.

    A whole search through a station costs a fifth of a second, and one falls due whenever a page reads many
    small rows: the page would wait for it, and so would a live picture.
    """
    gc.freeze()
