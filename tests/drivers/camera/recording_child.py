"""Writes a clip from a film until it is killed; says when ten pictures are written."""

import sys
import time
from pathlib import Path

from domain.timebase import StationClock
from drivers.camera.clip_file import ClipFile
from drivers.camera.source import CameraSource

clock = StationClock()
source = CameraSource(sys.argv[1], clock=clock)
source.start()
source.record(Path(sys.argv[2]), epoch_ns=clock.now_ns())
while len(ClipFile(Path(sys.argv[2]))) < 10:
    time.sleep(0.01)
sys.stdout.write("ten\n")
sys.stdout.flush()
time.sleep(60)
