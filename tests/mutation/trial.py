"""Runs the tests against one mutant after the other, each in a process of its own."""

import gc
import pickle
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from tests.mutation.copies import FAILED, GIVEN_UP, PASSED, Copy, copied
from tests.mutation.followed import Followed
from tests.mutation.mutants import Mutant, imported, mutated
from tests.mutation.reach import Follower, Reach
from tests.mutation.swap import functions_of, swap_function, swap_module

ASKED_S = 12.0
"""Tests are asked from the quickest on until they would take this long: what is left is not asked."""
PATIENCE = 3.0
GRACE_S = 8.0
"""A mutant that works so many times longer than the code, and this many seconds more, hangs."""
OPTIONS = ("-q", "-s", "--no-header", "--tb=native", "-p", "no:cacheprovider")
# The library of properties is loaded before pytest looks for its plug-ins, and again in each copy.
CALM = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
POLL_S = 0.004


class Verdict(StrEnum):
    """What became of a mutant."""

    CAUGHT = "caught"
    HUNG = "hung"
    SURVIVED = "survived"
    UNREACHED = "unreached"


class Quiet:
    """Hypothesis without its search for the smallest example, which costs more than the finding."""

    def __init__(self) -> None:
        self.failed = ""

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """After the conftest, before the tests are loaded; pytest itself says nothing."""
        config.pluginmanager.unregister(name="terminalreporter")
        phases = (Phase.explicit, Phase.generate)
        settings.register_profile("mutation", settings.default, phases=phases, database=None)
        settings.load_profile("mutation")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """One failure is enough."""
        if report.failed:
            self.failed = report.nodeid


class Trials(Quiet):
    """Takes the place of pytest's own run once the tests are collected."""

    def __init__(
        self,
        *,
        root: Path,
        paths: Sequence[str],
        mutants: Sequence[Mutant],
        followed: Followed,
        at_once: int,
        said: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._root = root
        self._paths = paths
        self._mutants = mutants
        self._followed = followed
        self._at_once = at_once
        self._said = said
        self._catchers: Counter[tuple[str, str, int]] = Counter()
        self._found: dict[int, tuple[Verdict, float]] = {}
        self.tests = 0

    @property
    def verdicts(self) -> list[tuple[Mutant, Verdict, float]]:
        """In the order of the mutants, with the seconds that each took."""
        return [(mutant, *self._found[place]) for place, mutant in enumerate(self._mutants)]

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Follow the tests once, then try every mutant."""
        reaches = self._followed_all(session)
        able = [place for place, reach in enumerate(reaches) if reach.passed and not reach.waits]
        self.tests = len(able)
        self._said(f"{len(able)} of {len(reaches)} tests are asked, {len(self._mutants)} mutants to try")
        self._functions = functions_of(str(self._root / path) for path in self._paths)
        # The copies share what is there: nothing of it is walked through again.
        gc.freeze()
        running: dict[int, Copy] = {}
        for place, mutant in enumerate(self._mutants):
            while len(running) >= self._at_once:
                self._take_ended(running)
            chosen, loading = self._chosen(mutant, reaches, able)
            if chosen:
                running[place] = self._ask(session, mutant, reaches, chosen, loading=loading)
            else:
                self._note(place, Verdict.UNREACHED, 0.0)
        while running:
            self._take_ended(running)
        return True

    def _followed_all(self, session: pytest.Session) -> list[Reach]:
        """In processes of their own, so that no test leaves anything for the mutants."""
        found = {item.nodeid: self._followed.known(item.nodeid) for item in session.items}
        new = [item for item in session.items if found[item.nodeid] is None]
        follower = Follower(root=self._root, paths=self._paths)
        with tempfile.TemporaryDirectory(prefix="turnout-mutation-") as folder:

            def follow(part: int) -> tuple[int, bytes]:
                told = {
                    item.nodeid: follower.follow(partial(self._passes, [item]))
                    for item in new[part :: self._at_once]
                }
                (Path(folder) / str(part)).write_bytes(pickle.dumps(told))
                return PASSED, b""

            following = [copied(partial(follow, part)) for part in range(self._at_once)]
            for copy in following:
                while not copy.ended():
                    time.sleep(POLL_S)
            if any(copy.code != PASSED for copy in following):
                raise pytest.UsageError("the tests could not be followed; run them by themselves first")
            fresh: dict[str, Reach] = {}
            for file in Path(folder).iterdir():
                fresh |= pickle.loads(file.read_bytes())  # noqa: S301 - our own
        self._followed.keep(fresh)
        known = {name: reach for name, reach in (found | fresh).items() if reach is not None}
        return [known[item.nodeid] for item in session.items]

    def _chosen(self, mutant: Mutant, reaches: list[Reach], able: list[int]) -> tuple[list[int], bool]:
        """The tests to ask, and whether the file has to be loaded anew for them.

        Those that caught another mutant of the function are asked first: which are asked is not changed.
        """
        lines = range(mutant.lines[0], mutant.lines[1] + 1)
        meets = [at for at in able if mutant.function and reaches[at].meets(mutant.path, lines)]
        # What runs while a file is loaded is met by whoever uses the file, or one that imports it.
        loading = not meets
        if loading:
            users = [mutant.path, *self._users(mutant)]
            meets = [at for at in able if any(path in reaches[at].lines for path in users)]
        chosen = list(_quickest(sorted(meets, key=lambda at: reaches[at].seconds), reaches))
        chosen.sort(key=lambda at: -self._catchers[mutant.path, mutant.function, at])
        return chosen, loading

    def _ask(
        self,
        session: pytest.Session,
        mutant: Mutant,
        reaches: list[Reach],
        chosen: list[int],
        *,
        loading: bool,
    ) -> Copy:
        items = [session.items[at] for at in chosen]
        code = mutated(self._root, mutant)

        def ask() -> tuple[int, bytes]:
            if not loading and swap_function(code, mutant.function, self._functions):
                passed, failed = self._passes(items), self.failed
            else:
                swap_module(code, mutant.path)
                passed, failed = _passes_anew([item.nodeid for item in items])
            catcher = [at for at, item in zip(chosen, items, strict=True) if item.nodeid == failed]
            return PASSED if passed else FAILED, str(catcher[0] if catcher else "").encode()

        return copied(ask, work_s=PATIENCE * sum(reaches[at].seconds for at in chosen) + GRACE_S)

    def _take_ended(self, running: dict[int, Copy]) -> None:
        """Wait for whichever ends first."""
        while not (ended := [place for place, copy in running.items() if copy.ended()]):
            time.sleep(POLL_S)
        for place in ended:
            copy = running.pop(place)
            verdict = {PASSED: Verdict.SURVIVED, GIVEN_UP: Verdict.HUNG}.get(
                copy.code or PASSED, Verdict.CAUGHT
            )
            if verdict is Verdict.CAUGHT and copy.said:
                mutant = self._mutants[place]
                self._catchers[mutant.path, mutant.function, int(copy.said)] += 1
            self._note(place, verdict, time.monotonic() - copy.began_s)

    def _note(self, place: int, verdict: Verdict, seconds: float) -> None:
        self._found[place] = verdict, seconds
        self._said(f"{verdict:10}{self._mutants[place]}")

    def _users(self, mutant: Mutant) -> list[str]:
        """The files that import the one that is changed."""
        name = ".".join(Path(mutant.path).with_suffix("").parts).removesuffix(".__init__")
        return [path for path in self._paths if name in imported(self._root / path)]

    def _passes(self, items: Sequence[pytest.Item]) -> bool:
        self.failed = ""
        for item, following in zip(items, [*items[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self.failed:
                return False
        return True


def _quickest(ordered: list[int], reaches: list[Reach]) -> Iterator[int]:
    spent_s = 0.0
    for place in ordered:
        spent_s += reaches[place].seconds
        if spent_s > ASKED_S and spent_s > reaches[place].seconds:
            return
        yield place


def _passes_anew(names: list[str]) -> tuple[bool, str]:
    asked = Quiet()
    done = pytest.main([*OPTIONS, *CALM, "-x", *names], plugins=[asked])
    return done == pytest.ExitCode.OK, asked.failed


def run_trials(*, tests: Sequence[str], trials: Trials) -> None:
    """Collect the tests, and let the trials have them."""
    with tempfile.TemporaryDirectory(prefix="turnout-mutation-") as scratch:
        options = (*OPTIONS, *CALM, f"--basetemp={scratch}/base")
        done = pytest.main([*options, *tests], plugins=[trials])
    if done not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        sys.exit(f"The tests could not be collected: {done!r}.")
