"""The Bluetooth way to a Tindeq Progressor: commands out, notifications in. Unproven without hardware."""

import asyncio
import contextlib
import queue
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any

from domain.language import say
from drivers.errors import DeviceError, describe_lost_link

_NOTIFY = "7e4e1702-1ea6-40c9-9dcc-13d34ffead57"
_CONTROL = "7e4e1703-1ea6-40c9-9dcc-13d34ffead57"
_SERVICE = "7e4e1701-1ea6-40c9-9dcc-13d34ffead57"
_NAME = "Progressor"
_CONNECT_S = 15.0
_SCAN_S, _LOOK_S = 4.0, 0.1


def progressors_near(cancel: threading.Event) -> list[tuple[str, str]]:
    """Address and name of every Progressor that is heard; none where the library is not installed."""
    try:
        from bleak import BleakScanner
    except ImportError:
        return []
    heard: dict[str, str] = {}

    def take(device: Any, told: Any) -> None:
        name = told.local_name or device.name or ""
        if name.startswith(_NAME) or _SERVICE in told.service_uuids:
            heard[device.address] = name or _NAME

    async def listen() -> None:
        async with BleakScanner(detection_callback=take):
            for _ in range(round(_SCAN_S / _LOOK_S)):
                if cancel.is_set():
                    return
                await asyncio.sleep(_LOOK_S)

    try:
        asyncio.run(asyncio.wait_for(listen(), _SCAN_S + _CONNECT_S))
    # The library has an own kind of error for each system below it.
    except Exception as error:
        raise DeviceError(
            say(
                "Bluetooth sensors were not looked for ({error}): where there is one, switch Bluetooth on.",
                error=error,
            )
        ) from error
    return sorted(heard.items())


class TindeqTransport:
    """Runs the Bluetooth library in a thread of its own; `read` and `write` are those of any port.

    No test reaches beyond the missing library or adapter: the rest waits for a real sensor.
    """

    def __init__(self, port: str, *, timeout_s: float) -> None:
        self._port, self._address = port, port.partition(":")[2]
        self._timeout_s = timeout_s
        self._heard: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._client: Any = None
        self._is_lost = False

    def open(self) -> None:
        try:
            from bleak import BleakClient
        except ImportError:
            raise DeviceError(
                say("Bluetooth sensors need the extra 'ble': install Turnout with it, then connect again.")
            ) from None
        self._is_lost = False
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(
            target=self._loop.run_forever, name=f"bluetooth {self._port}", daemon=True
        )
        self._thread.start()
        self._client = BleakClient(self._address, disconnected_callback=self._lose)
        try:
            self._await(self._client.connect())
            self._await(self._client.start_notify(_NOTIFY, self._take))
        # The library has an own kind of error for each system below it.
        except Exception as error:
            self.close()
            raise DeviceError(
                say(
                    "{port} cannot be reached over Bluetooth ({error}): switch Bluetooth and the sensor "
                    "on, bring it near, and try again.",
                    port=self._port,
                    error=error,
                )
            ) from error

    def read(self) -> bytes:
        try:
            data = self._heard.get(timeout=self._timeout_s)
        except queue.Empty:
            if self._is_lost:
                raise describe_lost_link(self._port) from None
            return b""
        while not self._heard.empty():
            data += self._heard.get()
        return data

    def write(self, data: bytes) -> None:
        if self._client is None or self._is_lost:
            raise describe_lost_link(self._port)
        try:
            self._await(self._client.write_gatt_char(_CONTROL, data, response=True))
        except Exception as error:
            raise describe_lost_link(self._port) from error

    def set_baud(self, baud: int) -> None:
        """Bluetooth has no speed to choose."""

    def close(self) -> None:
        loop, thread, client = self._loop, self._thread, self._client
        self._loop = self._thread = self._client = None
        if loop is None or thread is None:
            return
        if client is not None and not self._is_lost:
            # A link that is gone already cannot be ended.
            with contextlib.suppress(Exception):
                self._run(loop, client.disconnect()).result(_CONNECT_S)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(_CONNECT_S)
        loop.close()

    def _take(self, _characteristic: object, data: bytearray) -> None:
        self._heard.put(bytes(data))

    def _lose(self, _client: object) -> None:
        self._is_lost = True

    def _await(self, work: Coroutine[Any, Any, Any]) -> None:
        if self._loop is None:
            work.close()
            raise describe_lost_link(self._port)
        self._run(self._loop, work).result(_CONNECT_S)

    def _run(self, loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Any]) -> "Future[Any]":
        return asyncio.run_coroutine_threadsafe(work, loop)
