"""The signals of a set on one time axis: force and the angles of the body; live or again from raw."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from domain.athlete import Side
from domain.channel import Floats, SampleBlock, Segment, Stream, joined
from domain.force.force_track import ForceTrace, ForceTrack, no_force
from domain.motion.alignment import HingeAlignment
from domain.motion.body_motion import BodyMotion
from domain.motion.motion_track import MotionTrack
from domain.motion.zero import ZeroSource
from domain.protocol import Protocol, RepSource
from domain.samples.clock import ClockFit
from domain.samples.filters import FilterParameters
from domain.samples.stillness import counting_force
from domain.samples.tracks import Track
from domain.segments import limb_segments, side_free
from domain.session import Mark

FORCE_CUTOFF_HZ = 10.0
_MOTION_CHANNELS = (
    *(f"motion_gyr_{axis}_rad_per_s" for axis in "xyz"),
    *(f"motion_acc_{axis}_m_per_s2" for axis in "xyz"),
    *(f"motion_gravity_{axis}" for axis in "xyz"),
)


@dataclass(frozen=True, slots=True)
class SignalRows:
    """New rows on the common grid: `time_s` (n,), each channel (n,), NaN where nothing was measured.

    `sigma` holds the standard error of a channel under the channel's name, where it has one.
    """

    time_s: Floats
    channels: Mapping[str, Floats]
    sigma: Mapping[str, Floats] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.time_s)


class SetSignals:
    """Turns the raw blocks of a set into signals, as they come or all at once, with the same outcome.

    Channels (those the sensors can give): `force_n`; the angles that `domain.motion.angles` lists, with their
    signs and zeros; and for a lone motion sensor, a motion protocol or none: `motion_gyr_x_rad_per_s`
    ..., `motion_acc_x_m_per_s2` ..., `motion_gravity_x` ... (the upward direction in the sensor's frame).

    Angles are NaN before the still pose (the mean between its marks) and where a sensor was silent.

    Parameters
    ----------
    protocol
        None for a free view of the sensors.
    side
        The tested side.
    streams
        What is recorded; the force sensor that counts on this side and one motion sensor per segment are
        used.
    epoch_ns
        Station time of second 0.
    alignment
        A thigh axis found earlier; a functional movement in this set replaces it.
    analysis_rate_hz
        Rows per second; row k lies at k / analysis_rate_hz.
    lag_limit_s
        A stream this far behind the others is not waited for: its rows are NaN.
    finds_still_pose
        Without a marked still pose, take the first stretch in which nothing turns: for files that
        carry no marks.
    """

    def __init__(
        self,
        *,
        protocol: Protocol | None,
        side: Side,
        streams: Sequence[Stream],
        epoch_ns: int,
        alignment: HingeAlignment | None = None,
        analysis_rate_hz: float = 100.0,
        lag_limit_s: float = 0.5,
        finds_still_pose: bool = False,
    ) -> None:
        self._analysis_rate_hz = analysis_rate_hz
        self._lag_limit_s = lag_limit_s
        self._tracks: dict[str, Track] = {}
        self._waiting: dict[str, list[SampleBlock]] = {}
        self._force: ForceTrack | None = None
        motion = self._make_tracks(streams, epoch_ns, side)
        self._motion = {side_free(segment): track for segment, track in motion.items()}
        rotation = None if protocol is None else protocol.rotation
        limbs = limb_segments(side, "shank" if rotation is None else rotation.limb)
        limb = next((s for s in limbs if s in motion), None)
        self._shown = self._shown_motion(motion, limb)
        self._free = (
            protocol is None or protocol.rep_source is RepSource.MOTION or set(motion) == {Segment.PELVIS}
        ) or (len(motion) == 1)
        self._body = BodyMotion(
            protocol=protocol,
            side=side,
            segments=tuple(self._motion),
            limb=None if limb is None else side_free(limb),
            alignment=alignment,
            rate_hz=analysis_rate_hz,
            finds_still_pose=finds_still_pose,
            magnetic=bool(motion) and all(track.has_field for track in motion.values()),
        )
        self._next_row: int | None = None

    def _make_tracks(
        self, streams: Sequence[Stream], epoch_ns: int, side: Side
    ) -> dict[Segment, MotionTrack]:
        """Tracks of one force sensor and one motion sensor per segment; the other leg's are left out."""
        motion: dict[Segment, MotionTrack] = {}
        counted = counting_force(streams, side)
        for stream in streams:
            names = {channel.name for channel in stream.channels}
            if "force" in names and stream is counted:
                self._force = ForceTrack(stream, epoch_ns=epoch_ns, cutoff_hz=FORCE_CUTOFF_HZ)
                self._tracks[stream.stream_id] = self._force
            elif {"acc_x", "gyr_x"} <= names and stream.segment not in motion:
                track = MotionTrack(stream, epoch_ns=epoch_ns)
                motion[stream.segment] = self._tracks[stream.stream_id] = track
        other = f"{side.other.value}_"
        return {s: t for s, t in motion.items() if not s.startswith(other)} or motion

    @staticmethod
    def _shown_motion(motion: Mapping[Segment, MotionTrack], limb: Segment | None) -> MotionTrack | None:
        """The sensor whose own motion is shown: the limb's, else any but the pelvis, else the pelvis."""
        if limb is not None:
            return motion[limb]
        others = [track for segment, track in motion.items() if segment is not Segment.PELVIS]
        return next(iter(others), motion.get(Segment.PELVIS))

    @property
    def alignment(self) -> HingeAlignment | None:
        """The functional axis in use: the thigh's, or the knee's where the protocol has no rotation."""
        return self._body.alignment

    @property
    def zero_source(self) -> ZeroSource | None:
        """What hip rotation counts from; from the still pose only total arc and excursions hold."""
        return self._body.zero_source

    @property
    def filter_parameters(self) -> FilterParameters | None:
        """The force filter, as printed; None without a force sensor."""
        return self._force.parameters if self._force else None

    def motion_rates(self) -> dict[Segment, tuple[float, float]]:
        """Of each motion sensor in use: the rate it was computed with and the one it sent at, in Hz."""
        return {t.stream.segment: (t.used_hz, t.sent_hz) for t in self._motion.values()}

    def rates(self) -> dict[str, ClockFit]:
        """Measured rate, skew and jitter of every stream, by stream id."""
        self._catch_up()
        return {stream_id: track.fit() for stream_id, track in self._tracks.items()}

    def mark(self, mark: Mark) -> None:
        """Note an instant; it acts on rows at or after its time that are not taken yet."""
        self._body.mark(mark)

    def feed(self, stream_id: str, block: SampleBlock) -> None:
        """Take a block of one stream (cheap); blocks of streams that are not used are passed over."""
        if stream_id in self._tracks and len(block):
            self._waiting.setdefault(stream_id, []).append(block)

    def flush(self) -> None:
        """No samples follow: make everything that is held back ready."""
        self._catch_up()
        for track in self._tracks.values():
            track.flush()
        self._lag_limit_s = 0.0

    def force(self, since_s: float = float("-inf")) -> ForceTrace:
        """The force at the sensor's own rate from `since_s` on, so far; empty without a force sensor."""
        if self._force is None:
            return no_force()
        self._catch_up()
        return self._force.trace(since_s)

    def estimate_alignment(self, start_s: float, end_s: float) -> HingeAlignment | None:
        """The thigh axis from the rows between two instants; None where the protocol has no rotation."""
        return self._body.estimate(start_s, end_s)

    def take(self) -> SignalRows:
        """The rows that became complete since the last call."""
        self._catch_up()
        grid_s = self._new_grid()
        channels: dict[str, Floats] = {}
        if self._force is not None:
            channels["force_n"] = self._force.at(grid_s)[:, 0]
        rows = {name: track.at(grid_s) for name, track in self._motion.items()}
        found = self._body.feed(grid_s, rows, channels.get("force_n"))
        channels.update(found.channels)
        if self._free and self._shown is not None:
            shown = rows[side_free(self._shown.stream.segment)]
            channels.update({name: shown[:, i] for i, name in enumerate(_MOTION_CHANNELS)})
        return SignalRows(grid_s, channels, found.sigma)

    def _catch_up(self) -> None:
        """Work through the blocks that wait, those of a stream at once: numpy counts calls, not samples."""
        waiting, self._waiting = self._waiting, {}
        for stream_id, blocks in waiting.items():
            self._tracks[stream_id].feed(joined(blocks))

    def _new_grid(self) -> Floats:
        """Times of the rows that all streams worth waiting for can fill."""
        tracks = list(self._tracks.values())
        newest = max((t.newest_s for t in tracks), default=float("-inf"))
        begun = [t.first_s for t in tracks if np.isfinite(t.first_s)]
        if not begun:
            return np.empty(0)
        first = min(begun)
        waited_for = [t.ready_s for t in tracks if max(t.newest_s, first) >= newest - self._lag_limit_s]
        ready = min(waited_for, default=newest)
        if not np.isfinite(ready):
            return np.empty(0)
        if self._next_row is None:
            self._next_row = max(0, int(np.ceil(first * self._analysis_rate_hz)))
        last = int(np.floor(ready * self._analysis_rate_hz))
        numbers = np.arange(self._next_row, last + 1)
        self._next_row = max(self._next_row, last + 1)
        return numbers / self._analysis_rate_hz
