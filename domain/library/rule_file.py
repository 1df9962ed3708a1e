"""Reads compensation rules: those of the library, and what a protocol changes in them."""

import tomllib
from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

from domain.athlete import Sex
from domain.judging import Judging, Sensing
from domain.language import say
from domain.library.fields import QUALITIES, Fields
from domain.library.mistakes import meant, names
from domain.protocol import Beyond, CompensationRule, Limit, RulePhase, SexLimit

RULES = Path(__file__).parent / "rules.toml"
RuleTables = Mapping[str, Mapping[str, Any]]
"""Rules by the name that a protocol uses."""
_SEXES = (Sex.FEMALE, Sex.MALE)


def rule_names() -> tuple[str, ...]:
    """The rules that a protocol can `use`."""
    return tuple(sorted(shipped_rules()))


def library_rule(name: str) -> CompensationRule:
    """A rule of the library as it stands there; `LibraryFileError` when there is none of this name."""
    rule = read_rule(Fields(RULES.name, {"use": name}), judging=Judging())
    if rule is None:
        raise KeyError(name)
    return rule


def read_rule(
    fields: Fields, *, judging: Judging, rules: RuleTables | None = None
) -> CompensationRule | None:
    """One rule: written in full, or a rule of the library (`use`) with what is written here on top of it.

    Parameters
    ----------
    judging
        Gives the error of the signal where the rule does not.
    rules
        What can be used; without it the rules that ship.

    Returns
    -------
    CompensationRule or None
        None after a mistake in `use` was noted: there is nothing to stand on then.
    """
    use = fields.text("use", default="")
    known = shipped_rules() if rules is None else rules
    if use:
        if use not in known:
            fields.refuse("use", say("is {use!r}{use2}", use=use, use2=meant(use, known)), names(known, use))
            return None
        fields = fields.with_defaults(known[use])
        fields.text("use")
    sensing = fields.choice("sensing", Sensing, default=Sensing.GRAVITY)
    limit = partial(_limit, sigma=judging.sigma_deg(sensing))
    by_sex = [(sex, fields.table(sex.value)) for sex in _SEXES]
    rule = CompensationRule(
        rule_id=fields.text("id"),
        label=fields.text("label"),
        signal=fields.text("signal"),
        unit=fields.text("unit"),
        limit=limit(fields),
        cue=fields.text("cue"),
        pauses=fields.flag("pauses", default=True),
        segment=fields.text("segment", default=""),
        phase=fields.choice("phase", RulePhase, default=RulePhase.WHOLE),
        sensing=sensing,
        beyond=fields.choice("beyond", Beyond, default=Beyond.ABOVE),
        version=fields.whole("version", low=1, high=10_000, default=1),
        rebased=fields.flag("rebased", default=False),
        limits_by_sex=tuple(
            SexLimit(sex, _closed(part, limit(part))) for sex, part in by_sex if part is not None
        ),
    )
    fields.close()
    return rule


def read_judging(fields: Fields | None) -> Judging:
    """The constants of judging; what is not written is as in `Judging`."""
    if fields is None:
        return Judging()
    usual = Judging()
    judging = Judging(
        window_s=fields.number("window_s", low=0.05, high=5, default=usual.window_s),
        enter_p=fields.number("enter_p", low=0.5, high=0.999, default=usual.enter_p),
        enter_s=fields.number("enter_s", low=0, high=10, default=usual.enter_s),
        leave_p=fields.number("leave_p", low=0.001, high=0.5, default=usual.leave_p),
        leave_s=fields.number("leave_s", low=0, high=10, default=usual.leave_s),
        gravity_sigma_deg=fields.number(
            "gravity_sigma_deg", low=0.01, high=90, default=usual.gravity_sigma_deg
        ),
        heading_sigma_deg=fields.number(
            "heading_sigma_deg", low=0.01, high=90, default=usual.heading_sigma_deg
        ),
        valgus_sigma_deg=fields.number("valgus_sigma_deg", low=0.01, high=90, default=usual.valgus_sigma_deg),
        heading_drift_deg_per_s=fields.number(
            "heading_drift_deg_per_s", low=0, high=10, default=usual.heading_drift_deg_per_s
        ),
        failure_reps=fields.whole("failure_reps", low=1, high=100, default=usual.failure_reps),
    )
    fields.close()
    return judging


def _limit(fields: Fields, *, sigma: float) -> Limit:
    red = fields.number("red", low=0, high=1000)
    limit = Limit(
        # A rule without an amber goes to red at once.
        amber=fields.number("amber", low=0, high=1000, default=red),
        red=red,
        sigma=fields.number("sigma", low=0.01, high=100, default=sigma),
        source=fields.text("source"),
        quality=fields.one_of("quality", QUALITIES),
        population=fields.text("population", default=""),
    )
    if limit.red <= limit.amber and fields.has("amber"):
        fields.refuse(
            "red", say("is {red:g}", red=limit.red), say("a number above amber, {amber:g}", amber=limit.amber)
        )
    return limit


def _closed(fields: Fields, limit: Limit) -> Limit:
    fields.close()
    return limit


@cache
def shipped_rules() -> RuleTables:
    """The rules that ship."""
    return tomllib.loads(RULES.read_text(encoding="utf-8"))
