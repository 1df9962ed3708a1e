"""How a command that runs until it is stopped is stopped: Ctrl+C, or the request to terminate."""

import signal


def listen_to_stop_requests() -> None:
    """Let both requests raise KeyboardInterrupt; a shell's `&` would have the first one ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
