"""The metronome: ticks laid into the sound card's own stream of samples, in step with the station's clock."""

import threading
from collections.abc import Generator
from contextlib import suppress

import miniaudio
import numpy as np
from numpy.typing import NDArray

from domain.biofeedback.pacing import Beat, Pacer
from domain.language import say
from domain.timebase import Clock

RATE_HZ = 48_000
BUFFER_MS = 20
_TICK_S, _ACCENT_HZ, _TICK_HZ = 0.03, 1320.0, 880.0
_LOUD, _SOFT = 0.5, 0.25
_FOLLOW, _LEARNED_CALLS = 0.02, 25
"""How fast the sound card's clock is followed: it wanders by parts in a million, calls come unevenly."""

SoundBlock = NDArray[np.int16]


class TickTrack:
    """Samples of sound for the times the card asks for them; knows no card.

    The card counts frames by its own crystal. Where its frames are on the station's clock is followed
    slowly, so that the ticks stay with the clock for hours and no single late call moves one.
    """

    def __init__(self, *, pacer: Pacer, start_ns: int, rate_hz: int = RATE_HZ) -> None:
        self._pacer, self._start_ns, self._rate_hz = pacer, start_ns, rate_hz
        self._frames = 0
        self._offset_ns: float | None = None
        self._leads: list[float] = []
        self._tails: list[tuple[int, NDArray[np.float64]]] = []
        self._told_ns = 0
        self.placed: list[tuple[int, int]] = []

    def block(self, frames: int, now_ns: int) -> SoundBlock:
        """The next `frames` samples, asked for at station time `now_ns`."""
        self._follow(now_ns - self._frames * 1e9 / self._rate_hz)
        until_ns = self._elapsed_ns(self._frames + frames)
        for beat in self._pacer.beats(self._told_ns, max(self._told_ns, until_ns)):
            self._place(beat)
        self._told_ns = max(self._told_ns, until_ns)
        sound = np.zeros(frames)
        self._tails = [tail for tail in self._tails if _mix(sound, tail, self._frames)]
        self._frames += frames
        return (np.clip(sound, -1.0, 1.0) * 32767).astype(np.int16)

    def _follow(self, seen_ns: float) -> None:
        """Frame 0 is heard at the start; how far ahead the card then asks is learned from its first calls."""
        if self._offset_ns is None:
            self._offset_ns = seen_ns
        elif len(self._leads) < _LEARNED_CALLS:
            self._leads.append(self._offset_ns - seen_ns)
        else:
            self._offset_ns += _FOLLOW * (seen_ns + float(np.median(self._leads[5:])) - self._offset_ns)

    def _elapsed_ns(self, frame: int) -> int:
        assert self._offset_ns is not None  # noqa: S101
        return int(self._offset_ns + frame * 1e9 / self._rate_hz) - self._start_ns

    def _place(self, beat: Beat) -> None:
        ahead_ns = beat.at_ns - self._elapsed_ns(self._frames)
        frame = self._frames + max(0, round(ahead_ns * self._rate_hz / 1e9))
        self.placed.append((beat.at_ns, frame))
        self._tails.append((frame, _tick(self._rate_hz, accent=beat.accent)))


class Metronome:
    """Plays a track on the sound card; a machine without one is told so and stays silent.

    Parameters
    ----------
    silent
        Use the backend that plays nowhere, in the time of a real one.
    """

    def __init__(self, *, clock: Clock, silent: bool = False) -> None:
        self._clock = clock
        self._backends = [miniaudio.Backend.NULL] if silent else None
        self._device: miniaudio.PlaybackDevice | None = None
        self._lock = threading.Lock()
        self.track: TickTrack | None = None
        self.trouble = ""

    @property
    def is_audible(self) -> bool:
        """Whether ticks are sent to a sound card."""
        return self._device is not None

    def start(self, pacer: Pacer, start_ns: int) -> bool:
        """Tick from `start_ns` on the station's clock; False and a sentence in `trouble` without sound."""
        self.stop()
        self.trouble = ""
        track = TickTrack(pacer=pacer, start_ns=start_ns)
        try:
            device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE_HZ,
                buffersize_msec=BUFFER_MS,
                backends=self._backends,
            )
            sound = self._sound(track)
            next(sound)
            device.start(sound)
        except miniaudio.MiniaudioError:
            self.trouble = say("No sound on this computer: the metronome is shown, not heard.")
            return False
        self._device, self.track = device, track
        return True

    def stop(self) -> None:
        """Silence."""
        device, self._device = self._device, None
        if device is not None:
            with suppress(miniaudio.MiniaudioError):
                device.stop()
            device.close()

    def _sound(self, track: TickTrack) -> Generator[bytes, int, None]:
        frames = yield b""
        while True:
            frames = yield track.block(frames, self._clock.now_ns()).tobytes()


def _tick(rate_hz: int, *, accent: bool) -> NDArray[np.float64]:
    """A short soft tone: it starts at its loudest within a millisecond and fades."""
    time_s = np.arange(round(_TICK_S * rate_hz)) / rate_hz
    tone = np.sin(2 * np.pi * (_ACCENT_HZ if accent else _TICK_HZ) * time_s)
    fade = np.minimum(1.0, time_s * 1000.0) * np.exp(-time_s / (_TICK_S / 5))
    tick: NDArray[np.float64] = (_LOUD if accent else _SOFT) * tone * fade
    return tick


def _mix(sound: NDArray[np.float64], tail: tuple[int, NDArray[np.float64]], at: int) -> bool:
    """Add what of a tick falls into these samples; whether more of it follows."""
    first, tone = tail
    begin, end = max(0, first - at), min(len(sound), first + len(tone) - at)
    if begin < end:
        sound[begin:end] += tone[begin + at - first : end + at - first]
    return first + len(tone) > at + len(sound)
