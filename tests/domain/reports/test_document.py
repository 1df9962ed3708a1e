"""What a report says, before it is laid out."""

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import numpy as np
import pytest

from domain.athlete import Side
from domain.reports.document import SetReport
from domain.reports.session_report import EarlierSet, ReportedSet, session_report
from domain.results import Finding, MetricValue, Severity, TempoPhases
from domain.session import Ratings
from domain.wording import number_text, shown_decimals, value_text
from tests.domain.compared import compare_results
from tests.domain.report_cases import (
    ATHLETE,
    SESSION,
    VISIT,
    document,
    header,
    isometric_result,
    reported,
    tempo_result,
)

RIGHT = Side.RIGHT


def one(part: ReportedSet) -> SetReport:
    return document(part).sets[0]


def beside_last_time() -> ReportedSet:
    part = reported("seated_hip_er", RIGHT, isometric_result(moved_deg=2.0))
    before = EarlierSet(
        header("seated_hip_er", RIGHT, started_at=datetime(2026, 10, 3, 9, tzinfo=UTC)),
        isometric_result((90.0, 92.0, 91.0), moved_deg=2.0),
    )
    comparison = compare_results(before.result, part.result, protocol=part.protocol)
    return replace(part, earlier=before, comparison=comparison)


def test_the_primary_metrics_are_the_first_large_numbers() -> None:
    shown = one(reported("seated_hip_er", RIGHT, isometric_result())).numerals
    assert [(n.label, n.value, n.unit, n.error) for n in shown[:2]] == [
        ("Peak torque", "46.4", "Nm", "±6.3"),
        ("Peak force", "129", "N", "±18"),
    ]
    assert shown[1].note == "mean of 2 counted, best 131"


def test_a_primary_metric_that_is_missing_says_why() -> None:
    result = isometric_result()
    lost = MetricValue("torque", math.nan, "Nm", reason="No lever arm.")
    part = reported("seated_hip_er", RIGHT, replace(result, metrics=(lost, *result.metrics[1:])))
    first = one(part).numerals[0]
    assert (first.value, first.unit, first.note) == ("—", "", "No lever arm.")


def test_each_repetition_has_a_row_with_its_verdict_in_words() -> None:
    table = one(reported("seated_hip_er", RIGHT, isometric_result())).repetitions
    assert table is not None
    assert [row[0].text for row in table.rows] == ["1", "2", "3"]
    assert [row[-1].text for row in table.rows] == ["✓ yes", "✓ yes", "✗ no: pelvis moved"]
    assert table.rows[2][table.columns.index("Pelvis moved")].text == "■ 6.4° beyond"


def test_tempo_stands_in_the_rows_of_an_exercise() -> None:
    table = one(reported("side_lying_hip_er", RIGHT, tempo_result())).repetitions
    assert table is not None
    place = table.columns.index("Tempo s")
    assert table.rows[0][place].text == "3.1-0.9-1.1-0.0"
    assert table.rows[3][place].text == "▲ 3.1-0.9-1.1-0.0 off"


@pytest.mark.parametrize(
    ("eccentric_s", "concentric_s", "shown"),
    [(math.nan, 1.1, "—"), (3.1, math.nan, "—"), (3.1, 1.1, "3.1-0.9-1.1-?")],
)
def test_a_tempo_without_its_movements_is_a_dash_alone(
    eccentric_s: float, concentric_s: float, shown: str
) -> None:
    result = tempo_result(1)
    phases = TempoPhases(eccentric_s, 0.9, concentric_s, math.nan)
    result = replace(result, repetitions=(replace(result.repetitions[0], tempo=phases),))
    table = one(reported("side_lying_hip_er", RIGHT, result)).repetitions
    assert table is not None
    assert table.rows[0][table.columns.index("Tempo s")].text == shown


def test_a_remark_names_its_repetition_and_asks_nothing() -> None:
    asked = Finding("pelvis_moved", "Pelvis moved 8° before peak: redo?", Severity.WARNING, 2)
    whole = Finding("trial_spread", "The best two trials differ by 14 %: rest.", Severity.WARNING)
    result = replace(isometric_result(), findings=(asked, whole))
    remarks = one(reported("seated_hip_er", RIGHT, result)).remarks
    assert [remark.sentence for remark in remarks] == [
        "Rep 2: pelvis moved 8° before peak.",
        "The best two trials differ by 14 %: rest.",
    ]


def test_the_summary_names_every_set_in_six_sentences() -> None:
    sets = [
        reported("seated_hip_er", RIGHT, isometric_result()),
        reported("seated_hip_er", Side.LEFT, isometric_result()),
        beside_last_time(),
        reported("side_lying_hip_er", RIGHT, tempo_result()),
    ]
    summary = document(*sets).summary
    assert len(summary) == 6
    assert "pelvis moved beyond the limit of 5° in 1 of 3; peak torque" in summary[0]
    assert any("is really higher than on 3 Oct 2026" in words for words in summary)
    assert [words.split(":")[0] for words in summary if "count;" in words] == [
        "Right seated hip external rotation",
        "Left seated hip external rotation",
        "Right seated hip external rotation",
        "Right side-lying hip external rotation",
    ]
    many = document(*sets, *sets).summary
    assert len(many) == 6
    assert many[-1].startswith("Also done: left seated hip external rotation (2 of 3 count), ")
    assert many[-1].endswith("and right side-lying hip external rotation (10 of 10 count).")


def test_charts_share_seconds_and_carry_their_limits() -> None:
    charts = one(reported("side_lying_hip_er", RIGHT, tempo_result())).charts
    assert [chart.title for chart in charts] == ["Band tension", "External rotation", "Pelvis moved"]
    assert len({(chart.start_s, chart.end_s) for chart in charts}) == 1
    assert [band.kind for band in charts[1].bands] == ["target"]
    assert [(band.low, band.kind) for band in charts[2].bands] == [(3.0, "amber"), (5.0, "red")]


def test_a_signal_without_data_has_no_chart() -> None:
    result = isometric_result()
    empty = {**result.traces.channels, "hip_rotation_deg": np.full(len(result.traces.time_s), np.nan)}
    part = replace(result, traces=replace(result.traces, channels=empty))
    titles = [chart.title for chart in one(reported("seated_hip_er", RIGHT, part)).charts]
    assert titles == ["Force", "Pelvis moved"]


def test_a_set_without_repetitions_is_still_reported() -> None:
    result = replace(isometric_result(), repetitions=(), metrics=())
    made = document(reported("seated_hip_er", RIGHT, result))
    assert made.sets[0].repetitions is None
    assert len(made.sets[0].charts) == 3
    assert made.summary == ("Right seated hip external rotation: no repetition was found.",)


def test_last_time_lies_under_this_time_with_its_date() -> None:
    part = one(beside_last_time())
    assert [series.label for series in part.charts[0].series] == ["3 Oct 2026", "this time"]
    assert part.comparison is not None
    assert part.comparison.columns[1] == "3 Oct 2026"


def test_last_time_is_moved_until_the_first_repetitions_start_together() -> None:
    part = beside_last_time()
    assert part.earlier is not None
    before = part.earlier.result
    later = tuple(
        replace(rep, start_s=rep.start_s + 5, peak_s=rep.peak_s + 5, end_s=rep.end_s + 5)
        for rep in before.repetitions
    )
    traces = replace(before.traces, time_s=before.traces.time_s + 5)
    moved = replace(part.earlier, result=replace(before, repetitions=later, traces=traces))
    drawn = one(replace(part, earlier=moved)).charts[0].series[0]
    assert drawn.earlier
    assert drawn.time_s[0] == pytest.approx(0.0)


def test_a_real_change_is_said_in_plain_words() -> None:
    summary = " ".join(document(beside_last_time()).summary).replace("\xa0", " ")
    assert "Right seated hip external rotation: 3 of 3 repetitions count" in summary
    assert "Pelvis moved within the limit of 5° in every repetition." in summary
    assert "is really higher than on 3 Oct 2026: +13.7 Nm (+42 %)" in summary


def test_left_stands_beside_right_when_both_were_tested() -> None:
    left = reported("seated_hip_er", Side.LEFT, isometric_result((100.0, 104.0, 102.0)))
    right = reported("seated_hip_er", RIGHT, isometric_result())
    sides = document(left, right).sides
    assert sides is not None
    assert [cell.text.replace("\xa0", " ") for cell in sides.rows[0][3:]] == ["21 %", "left"]
    assert document(right).sides is None


@pytest.mark.parametrize(
    ("ratings", "words"),
    [
        (Ratings(discomfort=7, pain_site="groin"), "see a clinician"),
        (Ratings(pain_sharp=True), "no more of it in this visit"),
    ],
)
def test_pain_comes_first(ratings: Ratings, words: str) -> None:
    part = reported("seated_hip_er", RIGHT, isometric_result(), ratings=ratings)
    assert words in document(part).summary[0]


def test_every_limit_and_large_number_has_its_source() -> None:
    notes = {note.label: note.value for note in document().footnotes}
    assert "unverified" in notes["Pelvis moved"]
    assert {"Peak torque", "Peak force", "Clean force", "Borrowed share"} <= set(notes)


def test_times_are_those_of_the_zone_the_report_is_made_in() -> None:
    zone = timezone(timedelta(hours=2))
    part = reported("seated_hip_er", RIGHT, isometric_result())
    made = session_report(
        athlete=ATHLETE,
        session=SESSION,
        sets=[part],
        generated_at=VISIT.astimezone(zone),
        software_version="0.1.0",
    )
    assert made.sets[0].conditions[0].value == "11:42"


@pytest.mark.parametrize(
    ("value", "error", "most", "decimals"),
    [(131.4, 17.6, 1, 0), (46.42, 6.31, 1, 1), (1.234, 0.051, 3, 3), (120.4, None, 1, 0), (9.87, None, 1, 1)],
)
def test_rounding_follows_the_error(value: float, error: float | None, most: int, decimals: int) -> None:
    assert shown_decimals(value, error, most) == decimals


def test_numbers_have_a_true_minus_and_no_negative_zero() -> None:
    assert number_text(-1.26, 1) == "−1.3"
    assert number_text(-0.01, 1, signed=True) == "0.0"
    assert value_text(MetricValue("rom", math.nan, "deg"), 0) == "—"
