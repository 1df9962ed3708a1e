"""Tells how the link to one device is, each change as a state and one sentence for the coach."""

from collections.abc import Callable

from domain.language import say
from drivers.continuity import LinkState
from drivers.errors import DeviceError


class LinkNews:
    """The present state of a link; every change of it is told to `on_link`.

    Parameters
    ----------
    title
        The device family, as the coach knows it.
    port
        The name of its port until `opening` tells a newer one.
    """

    def __init__(self, on_link: Callable[[LinkState, str], None], *, title: str, port: str) -> None:
        self._on_link, self._title, self._port = on_link, title, port
        self._state = LinkState.DISCONNECTED

    @property
    def state(self) -> LinkState:
        """What was told last; may be asked by any thread."""
        return self._state

    def opening(self, port: str) -> None:
        """The port, under its present name, is about to be opened."""
        self._port = port
        self._tell(LinkState.OPENING, say("Opening {port}.", port=port))

    def booting(self) -> None:
        """The device restarts because its port was opened."""
        self._tell(
            LinkState.BOOTING,
            say("{descriptor_title} on {port} restarts.", descriptor_title=self._title, port=self._port),
        )

    def identifying(self) -> None:
        """It is being found out who answers."""
        self._tell(LinkState.IDENTIFYING, say("Asking who is on {port}.", port=self._port))

    def ready(self) -> None:
        """The right device answers."""
        self._tell(
            LinkState.READY,
            say("{descriptor_title} on {port} is ready.", descriptor_title=self._title, port=self._port),
        )

    def streaming(self) -> None:
        """Samples come; told once, however many do."""
        if self._state is not LinkState.STREAMING:
            self._tell(
                LinkState.STREAMING,
                say(
                    "{descriptor_title} on {port} is streaming.",
                    descriptor_title=self._title,
                    port=self._port,
                ),
            )

    def stalled(self) -> None:
        """Samples came, and come no more."""
        self._tell(
            LinkState.STALLED,
            say(
                "{descriptor_title} on {port} fell silent: asking it again.",
                descriptor_title=self._title,
                port=self._port,
            ),
        )

    def lost(self, error: DeviceError) -> None:
        """The device is gone, or another one answers: the error says which, and what to do."""
        self._tell(LinkState.LOST, str(error))

    def broken(self, error: Exception) -> None:
        """The reading ended on a fault of the program."""
        self._tell(
            LinkState.LOST,
            say(
                "Reading {port} stopped on an inner error ({error!r}): disconnect the sensor and "
                "connect it again.",
                port=self._port,
                error=error,
            ),
        )

    def disconnected(self) -> None:
        """The reading ended on request."""
        self._tell(LinkState.DISCONNECTED, say("{port} is disconnected.", port=self._port))

    def _tell(self, state: LinkState, sentence: str) -> None:
        self._state = state
        self._on_link(state, sentence)
