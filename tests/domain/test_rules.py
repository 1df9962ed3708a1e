"""The compensation rules that ship: channels, limits, sources, and what a protocol changes in them."""

from dataclasses import replace
from pathlib import Path

import pytest

from domain.athlete import Sex
from domain.judging import Sensing
from domain.library import LibraryFileError, load_protocol
from domain.library.protocol_file import read_protocol
from domain.library.rule_file import library_rule, rule_names
from domain.motion.angles import angle_channel_named
from domain.protocol import Beyond, CompensationRule, Protocol, RulePhase

FOLDER = Path(__file__).parents[2] / "domain" / "library" / "protocols"


@pytest.fixture(params=rule_names())
def rule(request: pytest.FixtureRequest) -> CompensationRule:
    """Every rule that ships."""
    return library_rule(request.param)


def test_every_rule_names_a_channel_that_exists_and_its_segment(rule: CompensationRule) -> None:
    channel = angle_channel_named(rule.signal)
    assert channel.unit == rule.unit
    assert rule.segment in channel.needs
    assert rule.sensing is not Sensing.GRAVITY or channel.source in ("gravity", "mixed")


def test_every_limit_has_source_population_and_version(rule: CompensationRule) -> None:
    for limit in (rule.limit, *(item.limit for item in rule.limits_by_sex)):
        assert 0 < limit.amber <= limit.red
        assert len(limit.source) > 20
        assert limit.population
    assert rule.version >= 1
    assert not rule.rebased


def test_what_nobody_has_read_says_so_and_asks_to_be_edited(rule: CompensationRule) -> None:
    if rule.limit.quality == "unverified":
        assert "unverified starting value" in rule.limit.source
        assert "edit it" in rule.limit.source


@pytest.mark.parametrize(
    ("name", "sex", "amber", "red", "sigma"),
    [
        ("pelvis_moved_seated", Sex.UNSPECIFIED, 3.0, 5.0, 1.0),
        ("pelvis_moved_prone", Sex.FEMALE, 3.0, 5.0, 1.0),
        ("pelvic_drop_single_leg_squat", Sex.FEMALE, 9.0, 13.5, 1.0),
        ("pelvic_drop_single_leg_squat", Sex.MALE, 7.0, 11.0, 1.0),
        ("pelvic_drop_single_leg_squat", Sex.UNSPECIFIED, 7.0, 11.0, 1.0),
        ("pelvic_drop_step_down", Sex.UNSPECIFIED, 10.0, 13.0, 1.0),
        ("trunk_lean_step_down", Sex.UNSPECIFIED, 7.0, 10.0, 1.0),
        ("knee_valgus_step_down", Sex.UNSPECIFIED, 15.0, 21.0, 5.0),
        ("pelvic_rotation_squat", Sex.UNSPECIFIED, 10.0, 10.0, 3.0),
        ("strap_slack", Sex.UNSPECIFIED, 5.0, 5.0, 1.0),
    ],
)
def test_the_starting_limits_are_those_of_the_science(
    name: str, sex: Sex, amber: float, red: float, sigma: float
) -> None:
    limit = library_rule(name).for_sex(sex).limit
    assert (limit.amber, limit.red, limit.sigma) == (amber, red, sigma)


def _edited(tmp_path: Path, text: str) -> Protocol:
    original = (FOLDER / "seated_hip_er.toml").read_text(encoding="utf-8")
    path = tmp_path / "file.toml"
    path.write_text(f"{original}{text}", encoding="utf-8")
    return read_protocol(path)


def test_a_protocol_edits_a_rule_field_by_field(tmp_path: Path) -> None:
    protocol = _edited(
        tmp_path,
        'phase = "hold"\namber = 2.0\nred = 4.0\nversion = 2\nrebased = true\n'
        '[compensations.female]\namber = 2.5\nred = 4.5\nsource = "Own 40 athletes, 2026, mean + 2 SD."\n'
        'quality = "published"\npopulation = "Own athletes"\n'
        "[judging]\nenter_p = 0.9\ngravity_sigma_deg = 1.5\n",
    )
    rule = protocol.compensations[0]
    assert (rule.limit.amber, rule.limit.red, rule.phase, rule.version) == (2.0, 4.0, RulePhase.HOLD, 2)
    assert rule.rebased
    assert rule.for_sex(Sex.FEMALE).limit.red == 4.5
    assert rule.for_sex(Sex.MALE).limit.red == 4.0
    assert rule.limit.sigma == 1.5
    assert rule.signal == "pelvis_moved_deg"
    assert protocol.judging.enter_p == 0.9
    assert protocol.judging.leave_s == 0.5


def test_a_mistake_in_a_limit_of_one_sex_says_where(tmp_path: Path) -> None:
    with pytest.raises(
        LibraryFileError, match=r"field compensations\[0\].male.red is 1; allowed: a number above"
    ):
        _edited(
            tmp_path,
            '[compensations.male]\namber = 2\nred = 1\nsource = "Own athletes."\nquality = "published"\n',
        )


def test_an_old_protocol_without_the_new_fields_still_reads() -> None:
    rule = load_protocol("seated_hip_er").compensations[0]
    assert rule.beyond is Beyond.ABOVE
    assert replace(rule, limits_by_sex=()).for_sex(Sex.MALE) == rule
