"""Makes a step of a rule into a changed planned set, or says that it cannot be made."""

import re
from dataclasses import dataclass, replace

from domain.dated import ComfortableArc
from domain.language import capital, say
from domain.program.plan import PlannedSet
from domain.progression.rules import Lever, Limits, Step
from domain.protocol import Protocol, Tempo
from domain.typed_number import write_number
from domain.wording import number_text

KILOGRAMS = re.compile(r"(\d+(?:[.,]\d+)?)(\s*)kg\b")
LEAST_LOAD_STEP_N, LEAST_LOAD_STEP_KG = 1.0, 0.5
MOST_GROWTH = 1.2
"""Where the least step of a light load would be more than a fifth, something else grows."""


@dataclass(frozen=True, slots=True)
class Change:
    """What one step does, in words, and the values behind them: the planned set, or the comfortable arc."""

    lever: Lever
    before: str
    after: str
    planned: PlannedSet
    arc: ComfortableArc | None = None

    @property
    def sentence(self) -> str:
        """*Load: 40 N instead of 42 N*."""
        return say(
            "{lever}: {after} instead of {before}",
            lever=capital(self.lever),
            after=self.after,
            before=self.before,
        )


def changed(
    step: Step, planned: PlannedSet, protocol: Protocol, *, limits: Limits, arc: ComfortableArc | None = None
) -> Change | None:
    """The planned set one step on; None where the step cannot be made."""
    makers = {
        Lever.LOAD: lambda: _load(step, planned, limits),
        Lever.SETS: lambda: _sets(step, planned, limits),
        Lever.REPETITIONS: lambda: _repetitions(step, planned, protocol, limits),
        Lever.SURFACE: lambda: _surface(step, planned, limits),
        Lever.TEMPO: lambda: _tempo(step, planned, protocol, limits),
        Lever.RANGE: lambda: _range(step, planned, arc, limits),
    }
    return makers[step.lever]()


def _load(step: Step, planned: PlannedSet, limits: Limits) -> Change | None:
    share = 1 + step.amount / 100
    if planned.load_n is not None:
        new_n = _stepped(planned.load_n, share, LEAST_LOAD_STEP_N)
        if not 0 < new_n <= planned.load_n * MOST_GROWTH:
            return None
        after = replace(planned, load_n=new_n)
        return Change(Lever.LOAD, f"{write_number(planned.load_n)} N", f"{write_number(new_n)} N", after)
    weight = KILOGRAMS.search(planned.load)
    if weight is not None:
        old_kg = float(weight[1].replace(",", "."))
        new_kg = _stepped(old_kg, share, LEAST_LOAD_STEP_KG)
        if not 0 < new_kg <= old_kg * MOST_GROWTH:
            return None
        ahead, behind = planned.load[: weight.start()], planned.load[weight.end() :]
        words = f"{ahead}{write_number(new_kg)}{weight[2]}kg{behind}"
        return Change(Lever.LOAD, planned.load, words, replace(planned, load=words))
    return _band(step, planned, limits)


def _band(step: Step, planned: PlannedSet, limits: Limits) -> Change | None:
    """One colour on or back: a band is never turned into newtons."""
    words = planned.load.casefold().split()
    here = next((colour for colour in limits.bands if colour.casefold() in words), None)
    rung = _rung(here, limits.bands, step)
    if here is None or rung is None:
        return None
    after = re.sub(rf"\b{re.escape(here)}\b", rung, planned.load, flags=re.IGNORECASE)
    return Change(Lever.LOAD, planned.load, after, replace(planned, load=after))


def _stepped(value: float, share: float, least: float) -> float:
    """A share of the value, rounded to the least step and never less than one step away."""
    wanted = round(value * share / least) * least
    if share > 1:
        return max(wanted, value + least)
    return min(wanted, value - least)


def _sets(step: Step, planned: PlannedSet, limits: Limits) -> Change | None:
    count = planned.sets + int(step.amount)
    if count < 1 or (step.amount > 0 and count > limits.most_sets):
        return None
    return Change(Lever.SETS, str(planned.sets), str(count), replace(planned, sets=count))


def _repetitions(step: Step, planned: PlannedSet, protocol: Protocol, limits: Limits) -> Change | None:
    now = planned.repetitions or protocol.reps
    count = now + int(step.amount)
    if not now or count < 1 or (step.amount > 0 and count > limits.most_repetitions):
        return None
    return Change(Lever.REPETITIONS, str(now), str(count), replace(planned, repetitions=count))


def _surface(step: Step, planned: PlannedSet, limits: Limits) -> Change | None:
    here = next((one for one in limits.surfaces if one.casefold() == planned.surface.casefold()), None)
    rung = _rung(here, limits.surfaces, step)
    if rung is None:
        return None
    return Change(Lever.SURFACE, planned.surface, rung, replace(planned, surface=rung))


def _tempo(step: Step, planned: PlannedSet, protocol: Protocol, limits: Limits) -> Change | None:
    """The eccentric phase a second slower or faster; never faster than the protocol's own tempo."""
    own = protocol.tempo
    now = seconds_of(planned.tempo) or (None if own is None else tempo_seconds(own))
    if now is None:
        return None
    eccentric = now[0] - step.amount
    after = (eccentric, *now[1:])
    fastest = 1.0 if own is None else own.eccentric_s
    if (step.amount > 0 and eccentric < fastest) or (
        step.amount < 0 and sum(after) > limits.most_repetition_s
    ):
        return None
    words = tempo_text(after)
    return Change(Lever.TEMPO, tempo_text(now), words, replace(planned, tempo=words))


def _range(step: Step, planned: PlannedSet, arc: ComfortableArc | None, limits: Limits) -> Change | None:
    """The comfortable arc of this side: the planned set stays, the arc gets a new dated entry."""
    if arc is None or arc.high_deg is None:
        return None
    high = arc.high_deg + step.amount
    if step.amount < 0 and high - (arc.low_deg or 0.0) < limits.least_range_deg:
        return None
    before, after = (
        say("to {high_deg}°", high_deg=number_text(arc.high_deg, 0)),
        say("to {high}°", high=number_text(high, 0)),
    )
    return Change(Lever.RANGE, before, after, planned, replace(arc, high_deg=high))


def _rung(here: str | None, ladder: tuple[str, ...], step: Step) -> str | None:
    if here is None:
        return None
    at = ladder.index(here) + (1 if step.amount > 0 else -1)
    return ladder[at] if 0 <= at < len(ladder) else None


def tempo_seconds(tempo: Tempo) -> tuple[float, float, float, float]:
    """Eccentric, pause lengthened, concentric, pause shortened."""
    return tempo.eccentric_s, tempo.pause_lengthened_s, tempo.concentric_s, tempo.pause_shortened_s


def seconds_of(text: str) -> tuple[float, float, float, float] | None:
    """The seconds of `3-1-1-0`; None where it is not such a text."""
    parts = text.split("-")
    if len(parts) != 4 or not all(re.fullmatch(r"\d+(\.\d+)?", part.strip()) for part in parts):
        return None
    first, second, third, fourth = (float(part) for part in parts)
    return first, second, third, fourth


def tempo_text(seconds: tuple[float, float, float, float]) -> str:
    """`3-1-1-0`."""
    return "-".join(write_number(part) for part in seconds)
