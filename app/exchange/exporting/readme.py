"""The page that lies in every export: what the files are, and what is not in them."""

from collections.abc import Sequence
from datetime import datetime

from app.exchange.exporting.scope import Scope

_FILES = {
    "csv": """\
athletes.csv, sets.csv, metrics.csv ...   one table per kind of thing, one row per thing
raw/SET-STREAM.csv                        one line per sample of one sensor in one set
curves/SET.csv                            the curves of the newest analysis
""",
    "xlsx": """\
turnout.xlsx      one sheet per kind of thing, the dictionary as the last one
""",
    "json": """\
export.json            what the folder is, with the digest of every file
athletes/ATHLETE.json  every record of one athlete, table by table
sets/SET.json          raw samples and curves of one set
shared.json            sensors, protocols and groups that the records point at
schema.json            JSON Schema of all four
""",
    "parquet": """\
TABLE/clinic=.../year=.../month=.../*.parquet    a lake that DuckDB, Polars and Spark query as it lies
queries/*.sql                                    ready queries, run in this folder
year=0                                        what has no date
""",
    "c3d": """\
SET.c3d    the curves of one set as analog channels, its repetitions as events
""",
}
_RULES = """\
dictionary.csv says of every column its unit, its meaning and its source.
Times are UTC. An empty cell means: not known, or not measurable; the reason stands beside a number.
Gaps stay gaps: nothing is filled, smoothed or left out. Discarded and hidden sets are not in the tables.
"""
_RULES_JSON = """\
dictionary.csv says of every column its unit, its meaning and its source.
Times are UTC. null means: not known, or not measurable. Whole numbers have up to 64 bits.
Hidden rows have removed_at. Coaches and videos are not in it; another station takes the folder back
with `turnout import`.
"""
_RESEARCH = """\
For research: names, dates of birth, serial numbers and free text are left out, keys are codes, and all
dates of one athlete are shifted by the same days, or left out. The key file is not in this folder.
Whoever adds other knowledge to such data may still recognise a person: treat it as personal.
"""


def readme(
    form: str, scope: Scope, left_out: Sequence[tuple[str, str]], *, now: datetime, research: bool
) -> str:
    """The text."""
    head = f"Export of {scope.words} from Turnout, {now:%Y-%m-%d %H:%M} UTC.\n"
    parts = [head, _FILES[form], _RULES_JSON if form == "json" else _RULES]
    if research:
        parts.append(_RESEARCH)
    if left_out:
        rows = "".join(f"* {what}: {why}.\n" for what, why in left_out)
        parts.append("Left out\n" + rows.replace("..\n", ".\n"))
    parts.append("Turnout is a screening and coaching aid, not a medical device.\n")
    return "\n".join(parts)
