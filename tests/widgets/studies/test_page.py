"""Own errors and limits: what may be decided, by whom, and what is refused before it is kept."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from widgets.studies import samples
from widgets.studies.page import StudiesPage
from widgets.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> StudiesPage:
    page = StudiesPage(theme=theme)
    qtbot.addWidget(page)
    page.set_study(samples.study())
    return page


def test_an_error_can_be_adopted_and_withdrawn_by_who_may(page: StudiesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.adopt_wanted) as sent:
        page.adopt.click()
    assert sent.args == ["s"]
    page.set_study(replace(samples.study(), may_settle=False))
    assert not page.adopt.isEnabled()
    page.set_study(replace(samples.study(), holds=True))
    assert page.adopt.isHidden()
    with qtbot.waitSignal(page.withdraw_wanted):
        page.withdraw.click()


def test_too_few_athletes_cannot_be_adopted(page: StudiesPage) -> None:
    few = replace(samples.study().measures[0], refusal="6 athletes have come to every visit.")
    page.set_study(replace(samples.study(), measures=(few,)))
    assert not page.adopt.isEnabled()
    assert "6 athletes" in page.adopt.toolTip()


def test_a_set_is_left_out_with_a_reason_only(page: StudiesPage, qtbot: QtBot) -> None:
    page.sets.table.selectRow(0)
    page.sets.exclude.click()
    assert "Write why" in page.sets.reason.error
    page.sets.reason.line.setText("Strap slipped")
    with qtbot.waitSignal(page.exclude_wanted) as sent:
        page.sets.exclude.click()
    assert sent.args == ["s", "1", "Strap slipped"]


@pytest.mark.parametrize(("days", "words"), [("0", "same day"), ("x", "whole days")])
def test_a_retest_on_the_same_day_is_refused(page: StudiesPage, days: str, words: str) -> None:
    sent: list[object] = []
    page.form.submitted.connect(sent.append)
    page.form.set_options(protocols=[("er", "ER")], measures=[("torque", "Torque")], groups=[])
    page.form.title_field.line.setText("Autumn")
    page.form.spacing.line.setText(days)
    page.form.submit()
    assert words in page.form.spacing.error
    assert sent == []
    page.form.spacing.line.setText("7")
    page.form.submit()
    assert len(sent) == 1


def test_a_limit_is_decided_or_says_why_not(page: StudiesPage, qtbot: QtBot) -> None:
    page.limits.set_options(protocols=[("er", "ER")], rules=[("p", "Pelvis moved")])
    page.set_limit(replace(samples.limit(), refusal="5 healthy athletes were measured."))
    assert not page.limits.decide.isEnabled()
    page.set_limit(samples.limit())
    with qtbot.waitSignal(page.limits.decide_wanted) as sent:
        page.limits.decide.click()
    assert sent.args == ["er", "p"]


def test_earlier_sets_can_be_scored_again_by_the_limits_in_force(page: StudiesPage, qtbot: QtBot) -> None:
    page.limits.set_options(protocols=[("er", "Seated hip ER")], rules=[("p", "Pelvis moved")])
    with qtbot.waitSignal(page.limits.rescore_wanted) as sent:
        page.limits.rescore.click()
    assert sent.args == ["er"]
