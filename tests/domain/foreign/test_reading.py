"""Text and arrays of other programs as SI samples: dialects, units, and one sentence for every mistake."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.foreign.columns import column_of
from domain.foreign.errors import ForeignFileError
from domain.foreign.samples import ForeignSamples, samples_of_arrays, samples_of_table
from domain.foreign.text_table import decoded, read_table

IMU = "time_s,acc_x_m_per_s2,acc_y_m_per_s2,acc_z_m_per_s2,gyr_x_rad_per_s,gyr_y_rad_per_s,gyr_z_rad_per_s"
ROW = ",0,0,9.81,0.1,0,0"


def _imu(text: str) -> ForeignSamples:
    return samples_of_table(read_table(text, file="a.csv"), file="a.csv", kind="imu")


def _force(text: str) -> ForeignSamples:
    return samples_of_table(read_table(text, file="f.csv"), file="f.csv", kind="force")


def test_plain_columns_are_read_in_any_order() -> None:
    found = _force("force_n,time_s\n5,0\n6,0.1\n")
    assert found.time_s.tolist() == [0.0, 0.1]
    assert found.values[:, 0].tolist() == [5.0, 6.0]


@pytest.mark.parametrize(
    "text",
    [
        "time_s;force_n\n0;5,5\n0,1;6,5\n",
        "\ufefftime_s,force_n\r\n0,5.5\r\n0.1,6.5\r\n",
        'sep=;\n"time_s";"force_n"\n0;5.5\n0.1;6.5\n',
        "# a logger\n\ntime_s\tforce_n\n0\t5.5\n\n0.1\t6.5\n",
        "time_s,force_n,\n0,5.5,\n0.1,6.5,\n",
        "Time [ms],Force (N)\n0,5.5\n100,6.5\n",
    ],
)
def test_the_dialects_of_csv_are_one_table(text: str) -> None:
    found = _force(decoded(text.encode(), file="f.csv"))
    np.testing.assert_allclose(found.time_s, [0.0, 0.1])
    np.testing.assert_allclose(found.values[:, 0], [5.5, 6.5])


def test_utf_16_and_a_degree_sign_of_an_old_code_page_are_read() -> None:
    text = "time_s,gyr_x [°/s]\n0,1\n"
    assert decoded(text.encode("utf-16"), file="a") == text
    assert decoded(text.encode("latin-1"), file="a") == text


@pytest.mark.parametrize(
    ("name", "channel", "factor"),
    [
        ("acc_x_m_per_s2", "acc_x", 1.0),
        ("Acc_Y [g]", "acc_y", 9.80665),
        ("accel_z (m/s²)", "acc_z", 1.0),
        ("acc_x_mg", "acc_x", 0.00980665),
        ("gyro_z (deg/s)", "gyr_z", math.pi / 180),
        ("gyr_x_°/s", "gyr_x", math.pi / 180),
        ("gyr_x_dps", "gyr_x", math.pi / 180),
        ("angular_rate_y_rad/s", "gyr_y", 1.0),
        ("mag_x_µT", "mag_x", 1.0),
        ("mag_x_gauss", "mag_x", 100.0),
        ("force_kgf", "force", 9.80665),
        ("Force (lbf)", "force", 4.4482216152605),
        ("timestamp_us", "time", 1e-6),
        ("t_ms", "time", 1e-3),
    ],
)
def test_units_are_read_from_the_name(name: str, channel: str, factor: float) -> None:
    found = column_of(name, file="a.csv")
    assert found is not None
    assert found.channel == channel
    assert found.factor == pytest.approx(factor)


@pytest.mark.parametrize("name", ["temperature_c", "quat_w", "acc_total", "marker", "frame"])
def test_other_columns_are_passed_over(name: str) -> None:
    assert column_of(name, file="a.csv") is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("time_s,force_stone\n0,1\n", "unknown unit .stone.: name it force_n, or with another of n"),
        ("time_s,force\n0,1\n", "force is without a unit"),
        ("time,force_n\n0,1\n", "time is without a unit"),
        ("time_s,weight_n\n0,1\n", "lacks force_n: it has time_s, weight_n"),
        ("time_s,force_n\n", "no rows"),
        ("", "is empty"),
        ("0,1\n0.1,2\n", "begins with numbers"),
        ("time_s,force_n,force_n\n0,1,1\n", "two columns force_n"),
        ("time_s,force_n,load_kgf\n0,1,1\n", "two columns of force"),
        ("time_s,force_n\n0,1\n0.1,high\n", "line 3, column force_n: 'high' is not a number"),
        ("time_s,force_n\n0,1\n0,1,5\n", "line 3 has 3 cells for 2 columns: if it writes a decimal comma"),
        ("time_s,force_n\n0,1_000\n", "'1_000' is not a number"),
        ("time_s,force_n\n0,\n1,\n", "no row in which everything was measured"),
    ],
)
def test_a_mistake_is_one_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ForeignFileError, match=sentence) as refusal:
        _force(text)
    assert "\n" not in str(refusal.value)


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(ForeignFileError, match="no text"):
        decoded(bytes(range(256)), file="picture.csv")


def test_empty_cells_and_words_for_nothing_are_missing() -> None:
    found = _force("time_s,force_n\n0,1\n1,\n2,NaN\n3,inf\n4\n5,2\n")
    assert np.isnan(found.values[:, 0]).tolist() == [False, True, True, True, True, False]
    assert found.notes == ("1 of 6 lines are too short: what they lack is missing.",)


def test_a_magnetic_field_is_taken_whole_or_not() -> None:
    whole = _imu(f"{IMU},mag_x_ut,mag_y_ut,mag_z_ut\n0{ROW},20,0,40\n0.01{ROW},20,0,40\n")
    assert whole.has_magnetometer
    assert whole.of(("mag_x", "mag_z")).tolist() == [[20, 40], [20, 40]]
    partly = _imu(f"{IMU},mag_x_ut\n0{ROW},20\n0.01{ROW},20\n")
    assert not partly.has_magnetometer
    assert "not used" in partly.notes[0]
    with pytest.raises(ForeignFileError, match="mag_x_counts is in an unknown unit"):
        _imu(f"{IMU},mag_x_counts\n0{ROW},20\n0.01{ROW},20\n")


@pytest.mark.parametrize(
    ("header", "sentence"),
    [
        (IMU.replace("acc_x_m_per_s2", "acc_x_g"), ""),
        (IMU.replace("m_per_s2", "mg"), "0.00981 g in the middle"),
        (IMU.replace("m_per_s2", "g"), "9.81 g in the middle"),
    ],
)
def test_a_unit_that_cannot_be_is_refused(header: str, sentence: str) -> None:
    text = f"{header}\n0{ROW}\n0.01{ROW}\n"
    if not sentence:
        assert _imu(text).values[0, 2] == 9.81
        return
    with pytest.raises(ForeignFileError, match=sentence):
        _imu(text)


def test_degrees_under_a_header_of_radians_are_refused() -> None:
    with pytest.raises(ForeignFileError, match="correct the unit"):
        _imu(f"{IMU}\n0,0,0,9.81,150,0,0\n0.01,0,0,9.81,150,0,0\n")


def test_arrays_of_three_columns_and_a_rate_are_a_sensor() -> None:
    motion = np.tile([0.0, 0.0, 1.0], (4, 1))
    arrays = {
        "acc_g": motion,
        "gyr_deg_per_s": 0 * motion,
        "mag_ut": 40 * motion,
        "rate_hz": np.array(50.0),
        "label": np.array(["a"] * 4),
    }
    found = samples_of_arrays(arrays, file="a.npz", kind="imu")
    assert found.has_magnetometer
    np.testing.assert_allclose(found.time_s, [0, 0.02, 0.04, 0.06])
    np.testing.assert_allclose(found.values[:, 2], 9.80665)


def test_arrays_of_different_lengths_are_refused() -> None:
    with pytest.raises(ForeignFileError, match="different lengths"):
        samples_of_arrays({"time_s": np.arange(3), "force_n": np.arange(4)}, file="a.npz", kind="force")


@given(st.text(max_size=200))
def test_hostile_text_gives_a_table_or_one_sentence(text: str) -> None:
    try:
        table = read_table(text, file="a.csv")
    except ForeignFileError as refusal:
        assert len(str(refusal)) > 10
    else:
        assert table.values.shape == (len(table.lines), len(table.names))
        assert not np.isinf(table.values).any()
