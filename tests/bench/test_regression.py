"""What counts as slower: only what lies apart from the stored rounds by more than both of them vary."""

from pathlib import Path

import pytest

from tests.bench import regression
from tests.bench.figure import Figure
from tests.bench.growth import slope
from tests.bench.regression import Series

STORED = Series((0.30, 0.32, 0.31, 0.33, 0.31))


@pytest.mark.parametrize(
    ("now", "slower"),
    [
        ((0.30, 0.31, 0.32, 0.31, 0.33), False),
        ((0.34, 0.35, 0.34, 0.34, 0.35), False),  # apart, yet nearer than the noise of one round
        ((0.33, 0.45, 0.44, 0.46, 0.45), False),  # one round as fast as a stored one
        ((0.44, 0.45, 0.44, 0.46, 0.45), True),
        ((0.40, 0.70, 0.45, 0.46, 0.45), False),  # too noisy to say
        ((0.10, 0.11, 0.10, 0.11, 0.10), False),
    ],
)
def test_slower_is_only_what_is_beyond_the_noise(now: tuple[float, ...], slower: bool) -> None:
    assert Series(now).worse_than(STORED) is slower


def test_where_more_is_better_less_is_worse() -> None:
    assert Series((60.0, 61.0), least=True).worse_than(Series((90.0, 91.0), least=True))
    assert not Series((90.0, 91.0), least=True).worse_than(Series((60.0, 61.0), least=True))


def test_a_slower_ratio_is_named_and_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file, factor = tmp_path / "stored.json", 1.0

    def measured(names: object, **_: object) -> dict[str, Series]:
        return {"picture: against a line": Series((0.3 * factor, 0.31 * factor))}

    monkeypatch.setattr(regression, "series", measured)
    assert regression.check(["picture"], file=file) == 2
    assert regression.store(["picture"], file=file) == 0
    assert regression.check(["picture"], file=file) == 0
    factor = 2.0
    assert regression.check(["picture"], file=file) == 1
    assert "SLOWER  picture: against a line" in capsys.readouterr().out


def test_a_ratio_that_is_new_is_told_and_one_that_is_no_longer_measured_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file, measured = (
        tmp_path / "stored.json",
        {"team: a / b": Series((1.0, 1.1)), "peers: c / d": Series((2.0,))},
    )
    monkeypatch.setattr(regression, "series", lambda *_, **__: measured)
    assert regression.store(["team", "peers"], file=file) == 0
    measured = {"team: a / b": Series((1.0, 1.1)), "team: e / f": Series((5.0,))}
    assert regression.check(["team"], file=file) == 0
    assert (
        "1 compared, 0 slower, 1 new, 0 missing. Keep the new ones with --store." in capsys.readouterr().out
    )
    assert regression.check(["team", "peers"], file=file) == 1
    assert "MISSING peers: c / d" in capsys.readouterr().out


def test_ratios_are_kept_and_times_are_not() -> None:
    figures = [Figure("a / b", 2.0, "x"), Figure("a", 3.0, "ms"), Figure("against b", 1.5, "times")]
    found = regression.series(["one"], rounds=2, measure=lambda _: figures)
    assert found == {"one: a / b": Series((2.0, 2.0)), "one: against b": Series((1.5, 1.5))}


@pytest.mark.parametrize("power", [0.0, 1.0, 2.0])
def test_the_slope_is_the_power_of_the_size(power: float) -> None:
    sizes = (1, 10, 100)
    assert slope(sizes, [3.0 * size**power for size in sizes]) == pytest.approx(power, abs=1e-9)


def test_a_figure_comes_back_from_its_row() -> None:
    figure = Figure("a / b", 2.0, "x", 3.0, least=True)
    assert Figure.of(figure.row) == figure
