"""A TCP line between station and server that can be cut in the middle of a sentence."""

import socket
import threading
from contextlib import suppress


class Line:
    """Forwards bytes; cut after `limit` bytes towards the server, until `mend`."""

    def __init__(self, target: str | tuple[str, int]) -> None:
        self._target = target
        self._left: int | None = None
        self._open = True
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._start(self._listen)

    def cut_after(self, sent_bytes: int) -> None:
        """Break the line when so many more bytes have gone to the server."""
        with self._lock:
            self._left = sent_bytes

    def mend(self) -> None:
        """Let everything through again."""
        with self._lock:
            self._left = None

    @property
    def is_cut(self) -> bool:
        """Whether the limit was reached."""
        return self._left is not None and self._left <= 0

    def close(self) -> None:
        """End all threads."""
        self._open = False
        self._listener.close()
        self._drop()

    def _start(self, job: object, *args: object) -> None:
        threading.Thread(target=job, args=args, daemon=True).start()  # type: ignore[arg-type]

    def _listen(self) -> None:
        while self._open:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            if self.is_cut:
                near.close()
                continue
            far = self._connected()
            self._sockets += [near, far]
            self._start(self._forward, near, far, True)  # noqa: FBT003
            self._start(self._forward, far, near, False)  # noqa: FBT003

    def _connected(self) -> socket.socket:
        if isinstance(self._target, tuple):
            return socket.create_connection(self._target)
        far = socket.socket(socket.AF_UNIX)
        far.connect(self._target)
        return far

    def _forward(self, source: socket.socket, target: socket.socket, counted: bool) -> None:
        with suppress(OSError):
            while data := source.recv(4096):
                if counted and not self._may(len(data)):
                    self._drop()
                    return
                target.sendall(data)
        for each in (source, target):
            with suppress(OSError):
                each.close()

    def _may(self, n_bytes: int) -> bool:
        with self._lock:
            if self._left is not None:
                self._left -= n_bytes
            return self._left is None or self._left > 0

    def _drop(self) -> None:
        for each in self._sockets:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            with suppress(OSError):
                each.close()
        self._sockets.clear()
