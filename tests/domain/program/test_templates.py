"""Programs that ship, and the changes a coach makes to one."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from domain.athlete import Side
from domain.library import load_protocol, protocol_ids
from domain.library.fields import LibraryFileError
from domain.metrics import definition
from domain.program import PlannedSet
from domain.program.editing import (
    ProgramError,
    revised,
    with_day,
    with_phase,
    with_set,
    without_day,
    without_phase,
    without_set,
)
from domain.program.gates import COMFORTABLE_ARC, LSI, gate_trouble
from domain.program.recovery import hard_days, spacing_warnings
from domain.program.template import FOLDER, load_template, read_templates, template_ids
from tests.domain.program.plans import EASY, MONDAY, PROGRAM


@pytest.mark.parametrize("template_id", template_ids())
def test_a_template_that_ships_names_what_exists_and_spaces_its_hard_days(template_id: str) -> None:
    template = load_template(template_id)
    for protocol_id in template.protocol_ids:
        load_protocol(protocol_id)
    for phase in template.plan.phases:
        assert gate_trouble(phase.gates) == ""
        for gate in phase.gates:
            if gate.metric not in (LSI, COMFORTABLE_ARC):
                assert definition(gate.metric).unit == gate.unit
            load_protocol(gate.protocol_id or "")
    program = template.begin("ada", MONDAY)
    assert spacing_warnings(hard_days(program, MONDAY, MONDAY + timedelta(weeks=template.weeks))) == ()


def test_foundation_and_strengthening_last_what_the_guide_says() -> None:
    phases = load_template("hip_rotation_back_to_sport").plan.phases
    assert 4 <= phases[0].weeks <= 6 <= phases[1].weeks <= 8


def test_two_athletes_never_share_a_key() -> None:
    template = load_template("hip_rotation_back_to_sport")
    first, second = template.begin("ada", MONDAY), template.begin("bo", MONDAY)
    keys = [
        one.planned_set_id
        for program in (first, second)
        for phase in program.phases
        for day in phase.days
        for one in day.planned
    ]
    assert len(set(keys)) == len(keys)
    assert (first.athlete_id, first.started_on, first.template) == ("ada", MONDAY, template.template_id)


def test_a_template_with_only_an_lsi_gate_is_refused(tmp_path: Path) -> None:
    lines = (FOLDER / "hip_rotation_back_to_sport.toml").read_text(encoding="utf-8")
    for metric, unit in (("torque_per_mass", "Nm/kg"), ("score_slope", "% per rep")):
        lines = lines.replace(f'metric = "{metric}"', 'metric = "lsi"').replace(f'"{unit}"', '"%"')
    (tmp_path / "own.toml").write_text(lines, encoding="utf-8")
    with pytest.raises(LibraryFileError, match="limb symmetry index"):
        load_template("own", tmp_path)
    with pytest.raises(LibraryFileError, match="own"):
        load_template("nothing", tmp_path)


def test_what_is_put_in_can_be_changed_and_taken_out() -> None:
    new = replace(EASY, day_id="new", weekday=4)
    program = with_day(PROGRAM, "one", new)
    assert [day.day_id for day in program.phases[0].days] == ["hard", "easy", "open", "new"]
    program = with_day(program, "one", replace(new, title="Stretching"))
    assert program.phases[0].days[3].title == "Stretching"
    assert without_day(program, "new") == PROGRAM
    program = with_set(PROGRAM, "easy", PlannedSet("more", "clamshell", 2))
    assert program.planned("more") is not None
    assert without_set(program, "more") == PROGRAM
    assert without_phase(with_phase(PROGRAM, replace(PROGRAM.phases[1], phase_id="x")), "x") == PROGRAM


def test_a_revision_stands_where_the_old_set_stood() -> None:
    right, left = PlannedSet("r", "clamshell", 3, Side.RIGHT), PlannedSet("l", "clamshell", 2, Side.LEFT)
    program = revised(PROGRAM, "er", right, left)
    assert [one.planned_set_id for one in program.phases[0].days[0].planned] == ["r", "l", "clam"]
    with pytest.raises(ProgramError, match="no longer in the plan"):
        revised(program, "er", right)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda p: replace(p, title=" "), "needs a title"),
        (lambda p: replace(p, phases=(replace(p.phases[0], name=""),)), "needs a name"),
        (lambda p: replace(p, phases=(replace(p.phases[0], weeks=0),)), "0 weeks"),
        (lambda p: with_set(p, "easy", PlannedSet("x", "clamshell", 0)), "0 sets"),
        (lambda p: with_day(p, "one", replace(EASY, weekday=7)), "Monday to Sunday"),
        (lambda p: with_day(p, "gone", EASY), "no longer in the program"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(change: object, words: str) -> None:
    from domain.program.editing import check

    with pytest.raises(ProgramError, match=words):
        check(change(PROGRAM))  # type: ignore[operator]


def test_every_week_of_a_phase_has_its_number() -> None:
    first, second = PROGRAM.spans()
    assert [first.week_of(MONDAY + timedelta(n)) for n in (0, 6, 7, 13)] == [1, 1, 2, 2]
    assert second.begins == date(2026, 4, 6)


def own_template(folder: Path, name: str, *changes: tuple[str, str]) -> Path:
    """A file of the clinic made of one that ships."""
    text = (FOLDER / "foundation.toml").read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    (folder / "programs").mkdir(exist_ok=True)
    path = folder / "programs" / f"{name}.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_templates_of_the_clinic_stand_beside_those_that_ship_and_over_them(tmp_path: Path) -> None:
    own_template(tmp_path, "ours", ('title = "', 'title = "Ours: '))
    own_template(tmp_path, "strengthening", ('title = "', 'title = "Our own: '))
    found, mistakes = read_templates(tmp_path, known=protocol_ids)
    assert set(found) == {*template_ids(), "ours"} and not mistakes
    assert found["ours"].title.startswith("Ours: ") and found["strengthening"].title.startswith("Our own: ")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            ('protocol = "three_point_check"', 'protocol = "three_point_chek"'),
            "did you mean 'three_point_check'?",
        ),
        (("weeks = ", "weeks = -"), "weeks"),
        (('metric = "', 'metric = "odd_'), "metric"),
    ],
)
def test_a_broken_template_of_the_clinic_is_told_and_hides_none(
    tmp_path: Path, change: tuple[str, str], said: str
) -> None:
    own_template(tmp_path, "strengthening", change)
    found, mistakes = read_templates(tmp_path, known=protocol_ids)
    assert found["strengthening"] == load_template("strengthening")
    assert mistakes and said in mistakes[0].sentence and mistakes[0].sentence.startswith("strengthening.toml")


def test_without_templates_of_the_clinic_the_library_is_not_even_read() -> None:
    found, mistakes = read_templates(None, known=lambda: pytest.fail("asked"))
    assert (set(found), mistakes) == (set(template_ids()), ())
