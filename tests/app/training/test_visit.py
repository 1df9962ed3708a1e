"""What one visit remembers: conditions of each exercise and side, and what sharp pain has closed."""

from datetime import UTC, datetime, timedelta

from app.training.visit import Visit
from domain.athlete import Athlete, Side
from domain.conditions import Conditions
from domain.library import load_protocol
from domain.library.battery import Battery, BatteryItem, load_battery, single
from domain.session import Session

DAY = datetime(2026, 11, 3, 9, tzinfo=UTC)
SEATED, CLAMSHELL = load_protocol("seated_hip_er"), load_protocol("clamshell")
STEPS = tuple(
    BatteryItem(protocol, side) for protocol in (SEATED, CLAMSHELL) for side in (Side.RIGHT, Side.LEFT)
)


def visit(athlete_id: str = "ana", at: datetime = DAY, battery: Battery | None = None) -> Visit:
    """A visit that has just begun."""
    return Visit(
        athlete=Athlete(athlete_id, athlete_id),
        session=Session("s", athlete_id, at),
        battery=battery or Battery("B", STEPS, seed=4711),
    )


def test_conditions_belong_to_an_exercise_and_side_and_the_plan_has_them() -> None:
    here = visit()
    here.encouragement, here.tempo_variation = "loud", 0.2
    here.say_conditions(Conditions(surface="foam_pad"))
    assert (here.plan().conditions.surface, here.plan().encouragement) == ("foam_pad", "loud")
    here.current = 1
    assert here.plan().conditions.surface != "foam_pad"
    here.current = 2
    tempo = CLAMSHELL.tempo
    assert tempo is not None
    assert here.plan().conditions.tempo == f"{tempo.text} ±20 %"
    assert here.plan().conditions.order_seed == 4711


def test_sharp_pain_closes_the_exercise_and_side_for_the_visit() -> None:
    here = visit()
    here.block(SEATED, Side.RIGHT, "Groin")
    assert here.is_blocked(0) and not here.is_blocked(1)
    assert "sharp pain (groin)" in here.trouble


def test_another_battery_of_the_same_day_does_not_open_it_again() -> None:
    first = visit()
    first.block(SEATED, Side.RIGHT, "Groin")
    later, tomorrow, other = (
        visit(at=DAY + timedelta(minutes=5), battery=single(SEATED, Side.RIGHT)),
        visit(at=DAY + timedelta(days=1)),
        visit("ben"),
    )
    for each in (later, tomorrow, other):
        each.carry_on(first)
    assert (later.is_blocked(0), tomorrow.is_blocked(0), other.is_blocked(0)) == (True, False, False)


def test_a_drawn_tempo_is_what_is_done_and_noted_and_the_protocol_is_kept_as_written() -> None:
    battery = load_battery("strengthening_day", seed=3)
    here = visit(battery=battery)
    here.current = next(index for index, item in enumerate(battery.items) if item.as_written is not None)
    plan = here.plan()
    written = load_protocol(plan.protocol.protocol_id)
    assert plan.as_written == written and plan.protocol.tempo != written.tempo
    assert plan.protocol.tempo is not None
    assert plan.conditions.tempo == plan.protocol.tempo.text
    assert (plan.conditions.order_seed, written.at_tempo(plan.conditions.tempo)) == (3, plan.protocol)


def test_what_is_left_of_a_visit_counts_the_changes_of_set_up() -> None:
    battery = load_battery("baseline")
    here = visit(battery=battery)
    assert here.left_s == battery.estimated_s
    here.done[0] = 1
    assert here.left_s == battery.seconds_of(battery.items[1:])
