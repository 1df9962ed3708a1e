"""The keys of `--json` and the figures of the tables."""

import re
from dataclasses import replace

import pytest

from app.cli import compare, plain
from app.cli.record import write_repetitions
from app.comparing.views import judged
from domain.athlete import Side
from domain.change.asymmetry import AsymmetryFormula
from domain.change.compared import Compared, Kind
from domain.change.set_conditions import SetConditions
from domain.library import load_protocol
from domain.metrics.registry import definition, definitions
from domain.results import MetricValue, SetResult
from tests.domain.report_cases import header, isometric_result


def test_every_metric_has_a_key_that_any_program_can_spell() -> None:
    keys = {item.name: plain.keyed(item.name, item.unit) for item in definitions()}
    assert all(re.fullmatch(r"[a-z0-9_]+", key) for key in keys.values())
    assert keys["score_slope"] == "score_slope_percent_per_rep"
    assert keys["torque_per_mass"] == "torque_per_mass_nm_per_kg"


def test_a_comparison_has_the_decimals_of_each_metric(capsys: pytest.CaptureFixture[str]) -> None:
    answer = judged([_done("first", 0.724), _done("second", 0.756)])
    compare._write(answer, AsymmetryFormula.SIGNED)
    said = capsys.readouterr().out
    assert "0.72 Nm/kg" in said
    assert "0.76 Nm/kg" in said
    assert "first (earlier)" in said


def test_each_rule_of_a_repetition_has_its_column(capsys: pytest.CaptureFixture[str]) -> None:
    found = isometric_result()
    rep = found.repetitions[0]
    knee = replace(rep.compensations[0], rule_id="fppa", label="Knee valgus", peak=13.2)
    reps = (replace(rep, compensations=(*rep.compensations, knee)), *found.repetitions[1:])
    write_repetitions(plain.set_result(replace(found, repetitions=reps)))
    head, first, second, *_ = capsys.readouterr().out.splitlines()
    at = head.index("knee valgus")
    assert head.index("pelvis moved") < at < head.index("technique")
    assert first[at:].startswith("13.2 °")
    assert second[at:].startswith("–")


def _done(name: str, torque_per_mass: float) -> Compared:
    found = isometric_result()
    metrics = (MetricValue("torque_per_mass", torque_per_mass, "Nm/kg"),)
    result = SetResult(found.repetitions, metrics, (), found.traces, "1.0", "1.0")
    done = SetConditions(result, header("seated_hip_er", Side.RIGHT), load_protocol("seated_hip_er"))
    return Compared(name, Kind.SET, name, (done,))


def test_a_number_says_what_its_error_covers_and_what_has_to_be_known_of_it() -> None:
    shown = plain.metric_values(
        (
            definition("torque_corrected").value(40.0, 5.0, "Weight of the limb: one relaxed reading."),
            definition("time_to_peak").value(0.4),
            definition("rfd_0_50").missing("Not measurable: 88 Hz is too slow; 0-50 ms needs 500 Hz."),
        )
    )
    assert shown["torque_corrected_nm"] == 40.0
    assert shown["half_width_95"]["torque_corrected"]["value"] == 5.0
    assert "test-retest" in shown["half_width_95"]["torque_corrected"]["covers"]
    assert shown["remarks"] == {"torque_corrected": "Weight of the limb: one relaxed reading."}
    assert shown["low_trust"] == ["time_to_peak"]
    assert shown["rfd_0_50_n_per_s"] is None and "500 Hz" in shown["not_measurable"]["rfd_0_50"]
