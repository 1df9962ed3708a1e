"""What lives as long as the window is never searched for memory, and what a set no longer needs goes back."""

import ctypes
import gc
import sys
import threading
from collections.abc import Callable
from functools import cache

_ARENA_MAX = -8
"""`M_ARENA_MAX` of the C library of Linux."""


def one_pool() -> None:
    """Let all threads take memory from one pool: call it before the first of them is started.

    Samples come on one thread and go on another. With a pool for each, every one of them kept pieces
    that another had freed, and they became more with the hours (`docs/reliability.md`).
    """
    pool = _of_linux("mallopt")
    if pool is not None:
        pool(_ARENA_MAX, 1)


def load_without_search() -> None:
    """Leave memory unsearched while the station is loaded: everything that is made then is there to stay."""
    gc.disable()


def keep_for_good() -> None:
    """Never search again through what is loaded by now: call it once, when the window stands.

    Whether and where the rest is searched is for `app/window/searches.py` to say.

    A whole search through a station costs a fifth of a second, and one falls due whenever a page reads many
    small rows: the page would wait for it, and so would a live picture.
    """
    gc.freeze()


@cache
def _of_linux(name: str) -> Callable[..., int] | None:
    """What the C library of Linux has for it; elsewhere the system does it by itself."""
    if not sys.platform.startswith("linux"):
        return None
    return getattr(ctypes.CDLL(None), name, None)


def give_back_memory() -> None:
    """Return what is free: call it when a set has ended, on a thread that nobody waits for.

    What refers to itself is free only after a search, and the next one would come after a hundred sets; what
    is loaded for good is not searched. And samples come on one thread and go on another: the C library keeps
    pieces in between. What each of the two cost is in `docs/reliability.md`. A search is for the main thread
    alone: where there is a window, views that another one frees would take their timers with them there.
    """
    if threading.current_thread() is threading.main_thread():
        gc.collect()
    trim = _of_linux("malloc_trim")
    if trim is not None:
        trim(0)
