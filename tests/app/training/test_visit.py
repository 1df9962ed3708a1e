"""What one visit remembers: conditions of each exercise and side, and what sharp pain has closed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.training.visit import Visit
from domain.athlete import Athlete, BodyMeasure, Side
from domain.before_set import ALL_CLEAR
from domain.comfort import ArcWatch
from domain.conditions import Conditions
from domain.dated import ComfortableArc
from domain.library import load_protocol
from domain.library.battery import Battery, BatteryItem, load_battery, single
from domain.protocol.setting import Landmark, LeverArm
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


REQUIRED = replace(SEATED, lever_arm=LeverArm(Landmark.KNEE_JOINT_LINE, Landmark.CUFF_CENTRE, required=True))
MEASURED = (BodyMeasure(DAY.date(), shank_length_m=0.36),)


def test_no_set_begins_without_the_lever_arm_that_it_requires() -> None:
    here = visit(battery=single(REQUIRED, Side.RIGHT))
    here.before = ALL_CLEAR
    assert here.trouble.startswith(
        "Seated hip ER needs its lever arm, knee joint line to cuff centre: measure it"
    )
    assert "enter it before the set" in here.trouble and here.trouble == here.plan().trouble
    here.athlete = replace(here.athlete, measures=MEASURED)
    assert (here.trouble, here.plan().lever_arm_m) == ("", 0.36)


def test_a_lever_arm_between_other_landmarks_is_entered_for_the_exercise_and_side() -> None:
    abduction = load_protocol("hip_abduction_strength")
    steps = tuple(BatteryItem(abduction, side) for side in (Side.RIGHT, Side.LEFT))
    here = visit(battery=Battery("B", steps))
    here.athlete = replace(here.athlete, measures=MEASURED)
    here.measure_lever_arm(0.41)
    assert here.plan().lever_arm_m == 0.41
    here.current = 1
    assert here.plan().lever_arm_m is None
    here.current = 0
    here.measure_lever_arm(None)
    assert here.plan().lever_arm_m is None


def test_the_warm_up_of_a_battery_is_ticked_before_its_first_set_and_stands_in_the_record() -> None:
    weekly = load_battery("weekly_check")
    first, *others = weekly.warm_up
    here = visit(battery=weekly)
    whole = replace(ALL_CLEAR, everything=False)
    here.before = whole
    assert here.trouble == f"Tick the warm-up first: {first.lower()}."
    here.before = replace(whole, battery=(first,))
    assert others[0].lower() in here.trouble
    here.before = replace(whole, battery=weekly.warm_up)
    assert here.trouble == ""
    assert all(words.rstrip(".") in here.before.note() for words in weekly.warm_up)


def test_the_shank_is_the_lever_arm_of_no_other_joint() -> None:
    other = visit(battery=single(load_protocol("hip_abduction_strength"), Side.RIGHT))
    other.athlete = replace(other.athlete, measures=MEASURED)
    assert other.plan().lever_arm_m is None


def test_the_arc_of_the_exercise_holds_where_the_athlete_has_none() -> None:
    supine = load_protocol("supine_hip_er")
    here = visit(battery=single(supine, Side.RIGHT))
    own = ComfortableArc("k", "ana", DAY.date(), supine.movement, Side.RIGHT, high_deg=30.0)
    assert here.arc is not None and (here.arc.low_deg, here.arc.high_deg) == (-5.0, 45.0)
    assert ArcWatch(here.arc).see(50.0).startswith("Beyond the exercise's own arc: 50° of 45°")
    here.arcs = (own,)
    assert here.arc is own
    assert ArcWatch(own).see(50.0).startswith("Beyond the comfortable arc: 50° of 30°")
    assert visit().arc is None


def test_the_first_set_of_an_exercise_and_side_begins_with_practice_and_no_other() -> None:
    here = visit()
    asked = SEATED.familiarisation_reps
    assert (asked, here.plan().practice_reps) == (1, 1)
    here.practise(wanted=False)
    assert here.plan().practice_reps == 0
    here.current = 1
    assert here.plan().practice_reps == 1
    later = visit(at=DAY + timedelta(minutes=5))
    later.carry_on(here)
    assert later.plan().practice_reps == 0
    here.current = 0
    here.practise(wanted=True)
    assert here.plan().practice_reps == 1


def test_a_set_by_time_has_no_practice() -> None:
    timed = visit(battery=Battery("B", (replace(STEPS[0], work_s=30.0),)))
    assert timed.plan().practice_reps == 0
