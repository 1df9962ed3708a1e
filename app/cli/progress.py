"""`turnout progress ATHLETE`: what really changed, goals, and every series of visits."""

import argparse

from app.cli.context import Commands, Context
from app.cli.output import write_json, write_line, write_table
from app.errors import ExitCode, TurnoutError
from app.exchange.athlete_archive import one_athlete
from app.library.opening import open_library
from app.progress.plain import progress_document
from app.progress.reading import read_progress
from domain.progress.plain_story import athlete_story
from domain.progress.reading import Progress
from domain.progress.series import Series
from domain.progress.story import coach_story
from domain.wording import date_text, value_text

GROUPS = {
    "improved": "Really better",
    "within": "Within measurement error",
    "worse": "Really worse, or to watch",
    "celebrate": "To celebrate",
    "open": "No verdict",
}


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("progress", parents=[common], help="say what really changed in an athlete")
    parser.add_argument("athlete", help="the athlete: the id, or words of the name that fit one only")
    parser.add_argument("--metric", metavar="NAME", help="list the visits of this measure, such as torque")
    parser.add_argument("--plain", action="store_true", help="in the athlete's words")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Print sentences, goals, and with `--metric` the visits."""
    with context.store(existing=True) as store:
        athlete = one_athlete(store, args.athlete)
        library = open_library(context.library_folder(), store)
        progress = read_progress(store, athlete.athlete_id, now=context.clock.wall(), library=library)
    chosen = _chosen(progress, args.metric)
    if context.json:
        write_json(progress_document(progress, metric=args.metric))
        return ExitCode.DONE
    _print_story(progress, plain=args.plain)
    for one in chosen:
        _print_series(one)
    return ExitCode.DONE


def _chosen(progress: Progress, metric: str | None) -> list[Series]:
    every = [one.series for one in progress.findings]
    chosen = [one for one in every if one.measure.name == metric]
    if metric is not None and every and not chosen:
        known = ", ".join(dict.fromkeys(one.measure.name for one in every))
        raise TurnoutError(f"There are no visits with {metric}: choose one of {known}.")
    return chosen


def _print_story(progress: Progress, *, plain: bool) -> None:
    write_line(progress.athlete.name)
    story = athlete_story(progress) if plain else coach_story(progress)
    for name, sentences in story.groups:
        for place, sentence in enumerate(sentences):
            if place == 0:
                write_line(f"{GROUPS[name]}:")
            write_line(f"  {sentence}")
    if not progress.findings:
        write_line("No visit with a complete set yet: the first is the baseline.")
    for one in progress.goals:
        write_line(f"Goal: {one.goal.text}. {one.sentence}")


def _print_series(series: Series) -> None:
    write_line(f"{series.protocol.short_title}, {series.side.value}: {series.measure.label}")
    reasons = {cut.on: cut.reason for cut in series.breaks}
    rows = [
        (
            date_text(point.on),
            value_text(point.value, series.measure.decimals),
            "baseline" if point.source.baseline else "",
            "" if point.stretch == series.latest.stretch else "apart",
            reasons.get(point.on, ""),
        )
        for point in series.points
    ]
    write_table(("visit", "value", "", "", "not joined because"), rows)
