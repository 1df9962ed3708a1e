"""All compensation rules of a set: fed with the rows of the set and with what the segmenter said."""

from collections.abc import Mapping, Sequence

import numpy as np

from domain.channel import Floats, Integers
from domain.compensation.monitor import CompensationMonitor, RuleState
from domain.compensation.phases import SlopeOfForce, phase_codes
from domain.judging import Judging
from domain.protocol import CompensationRule, RulePhase
from domain.repetitions.events import RepEvent, RepEventKind

PHASE = "rep.phase"


def sigma_channel(signal: str) -> str:
    """Name under which the row store keeps the error that a signal states itself."""
    return f"{signal}.sigma"


def state_channels(rule_id: str) -> tuple[str, str, str, str]:
    """Names under which the row store keeps the state of a rule."""
    return (f"{rule_id}.mean", f"{rule_id}.p_amber", f"{rule_id}.p_red", f"{rule_id}.level")


class RuleWatch:
    """Judges every rule row by row, and knows in which part of a repetition each row lies.

    Parameters
    ----------
    rules
        With the limits of this athlete.
    judging
        Windows and probabilities.
    rate_hz
        Rows per second.
    by_force
        Whether the force carries the repetitions: its slope then tells up, hold and down.
    dead_band
        Below this rate (deg/s, or N/s) a phase rests.
    """

    def __init__(
        self,
        rules: Sequence[CompensationRule],
        *,
        judging: Judging,
        rate_hz: float,
        by_force: bool,
        dead_band: float,
    ) -> None:
        self.monitors = tuple(CompensationMonitor(rule, rate_hz=rate_hz, judging=judging) for rule in rules)
        self._judging = judging
        self._rate_hz = rate_hz
        self._slope = SlopeOfForce(rate_hz=rate_hz) if by_force else None
        self._dead_band = dead_band
        self._running = 0
        self._direction = 1

    def stop(self) -> None:
        """The count was closed: no repetition runs."""
        self._running = 0

    def feed(
        self,
        time_s: Floats,
        channels: Mapping[str, Floats],
        events: Sequence[RepEvent],
        *,
        rate: Floats,
        direction: int,
        sigma: Mapping[str, Floats],
    ) -> dict[str, Floats]:
        """The states of n new rows, by the names of `state_channels`, and the phase of each row.

        Parameters
        ----------
        events
            What the segmenter saw in these rows, in order.
        rate
            (n,) rate of the angle, deg/s; not used where the force carries the repetitions.
        direction
            +1 when the first phase raises the angle, where the events do not say.
        sigma
            Errors that channels state themselves, (n,) each.
        """
        force = channels.get("force_n")
        signed = rate if self._slope is None or force is None else self._slope.feed(force)
        turns = [event for event in events if event.kind is not RepEventKind.REVISED]
        rows = np.searchsorted(time_s, [event.seen_s - 1e-9 for event in turns]).tolist()
        codes = self._phases(signed, rows, turns, direction)
        states: dict[str, Floats] = {PHASE: codes.astype(np.float64)}
        for monitor in self.monitors:
            name = monitor.rule.signal
            signal = channels.get(name, np.full(len(time_s), np.nan))
            # Only what is set to zero before each repetition has to be taken piece by piece.
            zeros = [
                (row, event.start_s)
                for row, event in zip(rows, turns, strict=True)
                if monitor.about_vertical and event.kind is RepEventKind.STARTED
            ]
            found = _fed(monitor, signal, time_s, codes, sigma.get(name), zeros)
            states.update(zip(state_channels(monitor.rule.rule_id), found, strict=True))
            if monitor.about_vertical and name in sigma:
                # The finished repetition is judged again from its own zero, with the errors of now.
                states[sigma_channel(name)] = sigma[name]
        return states

    def states_of_rep(
        self, before: Mapping[str, Floats], inside: Mapping[str, Floats], *, time_s: Floats, start_s: float
    ) -> list[RuleState]:
        """The states of one finished repetition.

        A signal about the vertical counts from the mean just before the repetition; the others are as
        they were live.

        Parameters
        ----------
        before
            The channels over the window that ends with the start; more rows do no harm.
        inside
            Channels, states and stated errors of the repetition's n rows.
        """
        found = []
        for monitor in self.monitors:
            rule = monitor.rule
            if not monitor.about_vertical or rule.signal not in inside:
                unknown = np.full(len(time_s), np.nan)
                found.append(RuleState(*(inside.get(n, unknown) for n in state_channels(rule.rule_id))))
                continue
            fresh = CompensationMonitor(rule, rate_hz=self._rate_hz, judging=self._judging)
            rows = before[rule.signal]
            earlier = start_s - np.arange(len(rows), 0, -1) / self._rate_hz
            fresh.feed(rows, time_s=earlier)
            fresh.set_zero(start_s)
            phases = inside[PHASE].astype(np.int64) if rule.phase is not RulePhase.WHOLE else None
            sigma = inside.get(sigma_channel(rule.signal))
            found.append(fresh.feed(inside[rule.signal], time_s=time_s, phases=phases, sigma=sigma))
        return found

    def _phases(
        self, signed: Floats, rows: Sequence[int], turns: Sequence[RepEvent], direction: int
    ) -> Integers:
        running, sign = np.zeros(len(signed), dtype=np.int64), np.ones(len(signed))
        begin = 0
        for row, event in zip([*rows, len(signed)], [*turns, None], strict=True):
            running[begin:row] = self._running
            sign[begin:row] = 1 if self._slope is not None else self._direction
            begin = row
            if event is not None:
                self._running = int(event.kind is RepEventKind.STARTED)
                self._direction = (event.direction or direction) if self._running else self._direction
        return phase_codes(running, sign * signed, self._dead_band)


def _fed(
    monitor: CompensationMonitor,
    signal: Floats,
    time_s: Floats,
    codes: Integers,
    sigma: Floats | None,
    zeros: Sequence[tuple[int, float]],
) -> tuple[Floats, ...]:
    """The columns of a rule's state; before row `row` its signal is set to zero as it was at `at_s`."""
    pieces: list[RuleState] = []
    begin = 0
    for row, at_s in [*zeros, (len(signal), None)]:
        if row > begin or not pieces:
            part = slice(begin, row)
            piece_sigma = None if sigma is None else sigma[part]
            pieces.append(
                monitor.feed(signal[part], time_s=time_s[part], phases=codes[part], sigma=piece_sigma)
            )
        begin = row
        if at_s is not None:
            monitor.set_zero(at_s)
    return tuple(
        np.concatenate([getattr(piece, name) for piece in pieces])
        if len(pieces) > 1
        else getattr(pieces[0], name)
        for name in ("mean", "probability_amber", "probability_red", "level")
    )
