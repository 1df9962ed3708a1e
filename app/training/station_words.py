"""What the station says of itself: the word of a state, what to do now, what comes next."""

from app.training.running.live_set import LiveSet
from app.training.visit import Visit
from domain.language import say, say_count, word
from domain.library.battery import BatteryItem
from domain.protocol import CompensationRule, Protocol, RepSource
from domain.recording import State
from domain.wording import lower_first, number_text
from widgets.athlete.display import seconds_text

NO_RULE = say("Take the start position again.")


class StationWords:
    """Asks the set and the visit; remembers nothing but which rule asked for the reset."""

    def __init__(self, live_set: LiveSet) -> None:
        self._live = live_set
        self.lost_rule = ""

    def of(
        self, state: State, visit: Visit, *, tared: bool, reminder: str = "", reps_done: int = 0
    ) -> tuple[str, str]:
        """A word that replaces the state's own, and a sentence."""
        protocol = visit.item.protocol
        if state is State.LIVE:
            return "", self._between_sets(visit, tared=tared, reminder=reminder)
        if state is State.ARMED:
            weigh = WEIGH if asks_limb_weight(protocol) else ""
            return "", (BEGINS if self._live.starts_by_itself else say("Press Enter to count down.")) + weigh
        if state is State.COUNTDOWN:
            return say(
                "Get set {seconds_left}", seconds_left=seconds_text(self._live.seconds_left())
            ), _first(protocol.instructions)
        if state is State.ACTIVE:
            return self._active(visit, reps_done)
        if state is State.RESTING:
            return self._resting()
        if state is State.PAUSED_FOR_RESET:
            return "", self.cue(protocol)
        if state is State.REVIEW:
            return "", say("Reading the set ...")
        if state is State.DISCONNECTED:
            return "", say("Plug the sensors in, switch them on, then search for them (Enter).")
        return "", ""

    def cue(self, protocol: Protocol) -> str:
        """What to put right: the cue of the rule that fired, else of the first."""
        first = next((rule.rule_id for rule in protocol.compensations), "")
        return cue_of(protocol, self.lost_rule) or cue_of(protocol, first) or NO_RULE

    def _between_sets(self, visit: Visit, *, tared: bool, reminder: str) -> str:
        if visit.trouble:
            return visit.trouble
        step = say("Next: prepare the set (Enter).") if tared else say("Next: tare the force sensor (T).")
        step = f"{step}{_practice(visit.practice_reps)}{_own_arc(visit)}"
        after = visit.following
        then = say("Then {after}.", after=step_text(after)) if after is not None and not reminder else ""
        return " ".join(part for part in (step, reminder, then) if part)

    def _active(self, visit: Visit, reps_done: int) -> tuple[str, str]:
        protocol = visit.item.protocol
        word = say("Pull") if protocol.rep_source is RepSource.FORCE else say("Move")
        work_left_s = self._live.work_left_s
        if work_left_s is not None:
            return f"{word} {seconds_text(work_left_s)}", _first(protocol.instructions)
        left = self._live.run.practice_left if self._live.run is not None else 0
        if left:
            return say("Practice"), _with_first(
                say_count(
                    left,
                    "{count} rep of practice, recorded and not counted.",
                    "{count} reps of practice, recorded and not counted.",
                ),
                protocol.instructions,
            )
        target = protocol.reps
        at = (
            say("Rep {reps_done} of {target}. ", reps_done=min(reps_done + 1, target), target=target)
            if target
            else ""
        )
        return word, f"{at}{_first(protocol.instructions)}"

    def _resting(self) -> tuple[str, str]:
        left = f"{self._live.seconds_left():.0f} s"
        if self._live.reps.awaits_decision:
            return say("Rest"), say("Redo the last rep (R) or finish (Enter): ends in {left}.", left=left)
        return say("Rest"), say("Next rep in {left}.", left=left)


BEGINS = say("Begin when you are ready: the set starts by itself. Enter starts it now.")
WEIGH = say(" To correct for the limb's weight: G reads it relaxed, S sweeps it.")


def asks_limb_weight(protocol: Protocol) -> bool:
    """Whether the limb's weight pulls on the strap: gravity sees the axis, and force is measured."""
    force = any(slot.kind == "force" for slot in protocol.sensors)
    return force and protocol.rotation is not None and protocol.rotation.gravity_sees_axis


def step_text(item: BatteryItem) -> str:
    """*Seated hip ER, left*."""
    return f"{item.protocol.short_title}, {word(item.side)}"


def cue_of(protocol: Protocol, rule_id: str) -> str:
    """What to say when a rule fires: the protocol's own words, else the rule's; nothing for another rule."""
    own = next((item.say for item in protocol.if_then if item.rule == rule_id), "")
    return own or next((rule.cue for rule in protocol.compensations if rule.rule_id == rule_id), "")


def if_then(protocol: Protocol, rule: CompensationRule) -> str:
    """The conditional cue of a rule: *If pelvis moved: level your hips, then go on.*"""
    cue = cue_of(protocol, rule.rule_id)
    return say("If {rule_label}: {cue}", rule_label=lower_first(rule.label), cue=lower_first(cue))


def _own_arc(visit: Visit) -> str:
    """Which arc holds where the athlete has none of their own."""
    arc = visit.arc
    if arc is None or arc.arc_id or arc.low_deg is None or arc.high_deg is None:
        return ""
    limits = say(
        "{low_deg} to {high_deg}°", low_deg=number_text(arc.low_deg, 0), high_deg=number_text(arc.high_deg, 0)
    )
    return say(" Arc of the exercise, none is noted for this athlete: {limits}.", limits=limits)


def _practice(reps: int) -> str:
    """That the set begins with practice, where it does."""
    if not reps:
        return ""
    return " " + say_count(
        reps,
        "The first rep is practice and does not count.",
        "The first {count} reps are practice and do not count.",
    )


def _with_first(words: str, sentences: tuple[str, ...]) -> str:
    return f"{words} {_first(sentences)}".strip()


def _first(sentences: tuple[str, ...]) -> str:
    return sentences[0] if sentences else ""
