"""Asks pingouin about tables of values: JSON in, JSON out, in a process of its own.

It loads half of the scientific Python there is, which no test beside it should have in memory.
"""

import json
import sys
import warnings
from typing import Any

import numpy as np

Table = list[list[float | None]]


def answers(tables: list[Table]) -> list[dict[str, list[float]]]:
    """For each table ICC(2,1), ICC(3,1) with their intervals, and the residual mean square."""
    with warnings.catch_warnings():
        # Its own dependencies warn of one another; its answers are what is asked for.
        warnings.simplefilter("ignore")
        import pandas as pd
        import pingouin

        pingouin.options["round.column.CI95"] = None
        return [_answer(pingouin, _long(pd, table)) for table in tables]


def _long(pd: Any, table: Table) -> Any:
    rows = [
        (person, visit, np.nan if value is None else value)
        for person, values in enumerate(table)
        for visit, value in enumerate(values)
    ]
    return pd.DataFrame(rows, columns=["person", "visit", "value"])


def _answer(pingouin: Any, data: Any) -> dict[str, list[float]]:
    found = pingouin.intraclass_corr(
        data=data, targets="person", raters="visit", ratings="value", nan_policy="omit"
    ).set_index("Type")
    whole = data.groupby("person").filter(lambda one: one["value"].notna().all())
    anova = pingouin.rm_anova(data=whole, dv="value", within="visit", subject="person", detailed=True)
    told = {
        name: [float(found.loc[kind, "ICC"]), *map(float, found.loc[kind, "CI95"])]
        for name, kind in (("icc_2_1", "ICC(A,1)"), ("icc_3_1", "ICC(C,1)"))
    }
    return {**told, "residual": [float(anova.set_index("Source").loc["Error", "MS"])]}


if __name__ == "__main__":
    json.dump(answers(json.load(sys.stdin)), sys.stdout)
