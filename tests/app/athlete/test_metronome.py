"""The metronome keeps to the station's clock, whatever the sound card's clock does."""

import random
import time

import numpy as np
import pytest

from app.athlete.metronome import RATE_HZ, Metronome, TickTrack
from domain.biofeedback.pacing import Pacer
from domain.protocol import Tempo
from domain.timebase import StationClock

S = 1_000_000_000


@pytest.mark.parametrize("skew_ppm", [0, 150, -150])
def test_ticks_stay_within_10_ms_of_the_clock_for_five_minutes(skew_ppm: float) -> None:
    pacer = Pacer(Tempo(3, 1, 1, 0), variation=0.1, seed=4)
    track, chance = TickTrack(pacer=pacer, start_ns=0), random.Random(1)
    real_rate = RATE_HZ * (1 + skew_ppm / 1e6)
    frames = 960
    sound = []
    for call in range(300 * 50):
        now_ns = int(call * frames / real_rate * 1e9) + int(chance.uniform(0, 5e6))
        sound.append(track.block(frames, now_ns))
    heard = np.concatenate(sound)
    loud = np.flatnonzero(np.abs(heard) > 800)
    firsts = loud[np.flatnonzero(np.diff(loud, prepend=-RATE_HZ) > RATE_HZ // 10)]
    wanted = [beat.at_ns / S for beat in pacer.beats(0, 299 * S)]
    off_ms = [(first / real_rate - at_s) * 1e3 for first, at_s in zip(firsts, wanted, strict=False)]
    assert len(firsts) >= len(wanted) > 250
    assert max(map(abs, off_ms)) < 10


def test_where_nothing_can_be_heard_time_goes_on() -> None:
    clock = StationClock()
    metronome = Metronome(clock=clock, silent=True)
    assert metronome.start(Pacer(Tempo(1, 0, 1, 0)), clock.now_ns())
    time.sleep(0.4)
    assert metronome.is_audible
    metronome.stop()
    assert not metronome.is_audible
    assert metronome.track is not None
    assert metronome.track.placed[0][0] == 0
