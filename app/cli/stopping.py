"""How a command that runs until it is stopped is stopped: Ctrl+C, or the request to terminate."""

import signal
import threading


def listen_to_stop_requests() -> None:
    """Let both requests raise KeyboardInterrupt; a shell's `&` would have the first one ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)


def stop_after_this_step() -> threading.Event:
    """Set by both requests, for work that ends cleanly between two steps."""
    asked = threading.Event()
    for request in (signal.SIGINT, signal.SIGTERM):
        signal.signal(request, lambda _number, _frame: asked.set())
    return asked
