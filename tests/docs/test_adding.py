"""`docs/adding-to-the-science.md`, done to the letter: the metric measures, the rule judges."""

import re
from pathlib import Path

from domain.library.shelf import Library
from domain.metrics.registry import definitions
from tests.docs.snippets import ROOT

PAGE = (ROOT / "docs" / "adding-to-the-science.md").read_text(encoding="utf-8")
METRIC, ITS_TEST = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
(RULE,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
EXERCISE = (ROOT / "docs" / "guide" / "writing-an-exercise.md").read_text(encoding="utf-8")


def test_the_metric_of_the_page_is_whole_and_its_test_passes() -> None:
    names: dict[str, object] = {}
    exec(compile(METRIC, "plateau.py", "exec"), names)  # noqa: S102
    exec(compile(ITS_TEST, "test_plateau.py", "exec"), names)  # noqa: S102
    tests = [name for name in names if name.startswith("test_")]
    assert len(tests) == 1
    names[tests[0]]()  # type: ignore[operator]
    assert names["PLATEAU"].name not in {one.name for one in definitions()}  # type: ignore[attr-defined]


def test_the_rule_of_the_page_is_used_by_a_protocol_of_the_clinic(tmp_path: Path) -> None:
    (exercise,) = re.findall(r"```toml\n(.*?)```", EXERCISE, re.DOTALL)
    text = exercise.replace('use = "pelvis_moved_seated"', 'use = "pelvis_rolled_seated"')
    text = text.replace('rule = "pelvis_moved"', 'rule = "pelvis_rolled"')
    (tmp_path / "protocols").mkdir()
    (tmp_path / "rules.toml").write_text(RULE, encoding="utf-8")
    (tmp_path / "protocols" / "gentle_seated_er.toml").write_text(text, encoding="utf-8")
    library = Library(tmp_path)
    assert library.problems == ()
    (rule,) = library.load("gentle_seated_er").compensations
    assert (rule.rule_id, rule.limit.red, rule.cue) == ("pelvis_rolled", 8.0, "Sit tall, then go on.")


def test_every_place_that_the_page_names_is_there() -> None:
    named = set(re.findall(r"`((?:domain|app|docs)/[\w/.]+)`", PAGE)) - {"domain/metrics/plateau.py"}
    assert sorted(path for path in named if not (ROOT / path).exists()) == []
