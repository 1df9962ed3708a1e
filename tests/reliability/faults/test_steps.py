"""The table of states walked at random: it never leaves the table, and a set always has a way to be kept."""

import random

import pytest

from domain.recording import IN_SET, Event, IllegalEventError, RecordingMachine, State, allowed_events

STEPS = 200_000
KEPT = {State.REVIEW, State.SAVING}


def walk(steps: int, seed: int) -> dict[State, int]:
    """How often each state was reached by events of any kind, allowed or not."""
    chance, machine = random.Random(seed), RecordingMachine()
    events, seen = list(Event), dict.fromkeys(State, 0)
    for _ in range(steps):
        before, event = machine.state, chance.choice(events)
        allowed = event in allowed_events(before)
        assert allowed == machine.allows(event)
        try:
            after = machine.handle(event)
        except IllegalEventError:
            assert not allowed and machine.state is before
            continue
        assert allowed and after is machine.state
        seen[after] += 1
        if before in IN_SET and after not in IN_SET:
            # Out of a set leads its review; only one that has not begun may be stepped back from.
            assert after is State.REVIEW or event is Event.CANCEL
        if before is State.SAVING:
            assert after in {State.LIVE, State.REVIEW}
    return seen


@pytest.mark.parametrize("steps", [80_000, pytest.param(STEPS, marks=pytest.mark.long)])
def test_random_steps_stay_on_the_table(steps: int) -> None:
    assert min(walk(steps, seed=11).values()) > 0


@pytest.mark.parametrize("state", IN_SET)
def test_pain_and_a_lost_sensor_lead_to_the_review_from_anywhere_in_a_set(state: State) -> None:
    for event in (Event.PAIN_STOP, Event.LINK_GIVEN_UP):
        assert RecordingMachine(state).handle(event) is State.REVIEW


@pytest.mark.parametrize("state", State)
def test_every_state_has_a_way_back_to_work(state: State) -> None:
    reached, edge = {state}, [state]
    while edge:
        here = edge.pop()
        for event in allowed_events(here):
            there = RecordingMachine(here).handle(event)
            if there not in reached:
                reached.add(there)
                edge.append(there)
    assert State.LIVE in reached
