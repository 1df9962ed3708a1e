"""What one visit remembers: conditions of each exercise and side, and what sharp pain has closed."""

from datetime import UTC, datetime, timedelta

from app.training.visit import Visit
from domain.athlete import Athlete, Side
from domain.conditions import Conditions
from domain.library import load_protocol
from domain.library.battery import Battery, BatteryItem, single
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
