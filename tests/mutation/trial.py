"""Runs the tests against one mutant after the other, each in a process of its own."""

import os
import pickle
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from tests.mutation.mutants import Mutant, imported, mutated
from tests.mutation.reach import Follower, Reach
from tests.mutation.swap import swap_function, swap_module

ASKED_S = 4.0
"""Tests are asked from the quickest on until they would take this long: what is left is not asked."""
PATIENCE = 3.0
GRACE_S = 8.0
"""A mutant that works so many times longer than the code, and this many seconds more, hangs."""
LONGEST_S = 300.0
"""Whatever neither works nor ends is given up."""
MOST_BYTES = 12 * 2**30
OPTIONS = ("-q", "-s", "--no-header", "--tb=native", "-p", "no:cacheprovider")
# The library of properties is loaded before pytest looks for its plug-ins, and again in each copy.
CALM = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
PASSED, FAILED = 0, 1
POLL_S = 0.004


class Verdict(StrEnum):
    """What became of a mutant."""

    CAUGHT = "caught"
    HUNG = "hung"
    SURVIVED = "survived"
    UNREACHED = "unreached"


class Quiet:
    """Hypothesis without its search for the smallest example, which costs more than the finding."""

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """After the conftest, before the tests are loaded; pytest itself says nothing."""
        config.pluginmanager.unregister(name="terminalreporter")
        phases = (Phase.explicit, Phase.generate)
        settings.register_profile("mutation", settings.default, phases=phases, database=None)
        settings.load_profile("mutation")


class Trials(Quiet):
    """Takes the place of pytest's own run once the tests are collected."""

    def __init__(
        self,
        *,
        root: Path,
        paths: Sequence[str],
        mutants: Sequence[Mutant],
        said: Callable[[str], None],
    ) -> None:
        self._root = root
        self._paths = paths
        self._mutants = mutants
        self._said = said
        self._failed = False
        self.verdicts: list[tuple[Mutant, Verdict, float]] = []
        self.tests = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """One failure is enough."""
        self._failed = self._failed or report.failed

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Follow the tests once, then try every mutant."""
        reaches = self._followed(session)
        able = [place for place, reach in enumerate(reaches) if reach.passed and not reach.waits]
        self.tests = len(able)
        self._said(f"{len(able)} of {len(reaches)} tests are asked, {len(self._mutants)} mutants to try")
        for mutant in self._mutants:
            began = time.monotonic()
            verdict = self._tried(session, mutant, reaches, able)
            self.verdicts.append((mutant, verdict, time.monotonic() - began))
            self._said(f"{verdict:10}{mutant}")
        return True

    def _followed(self, session: pytest.Session) -> list[Reach]:
        """In a process of its own, so that no test leaves anything for the mutants."""
        follower = Follower(root=self._root, paths=self._paths)
        with tempfile.NamedTemporaryFile(prefix="turnout-mutation-") as file:

            def follow_all() -> int:
                found = [follower.follow(partial(self._passes, [item])) for item in session.items]
                Path(file.name).write_bytes(pickle.dumps(found))
                return PASSED

            if _forked(follow_all) != PASSED:
                raise pytest.UsageError("the tests could not be followed; run them by themselves first")
            reaches: list[Reach] = pickle.loads(Path(file.name).read_bytes())  # noqa: S301 - our own
        return reaches

    def _tried(
        self, session: pytest.Session, mutant: Mutant, reaches: list[Reach], able: list[int]
    ) -> Verdict:
        lines = range(mutant.lines[0], mutant.lines[1] + 1)
        meets = [at for at in able if mutant.function and reaches[at].meets(mutant.path, lines)]
        # What runs while a file is loaded is met by whoever uses the file, or one that imports it.
        loading = not meets
        if loading:
            users = [mutant.path, *self._users(mutant)]
            meets = [at for at in able if any(path in reaches[at].lines for path in users)]
        chosen = list(_quickest(sorted(meets, key=lambda at: reaches[at].seconds), reaches))
        if not chosen:
            return Verdict.UNREACHED
        items = [session.items[at] for at in chosen]
        work_s = PATIENCE * sum(reaches[at].seconds for at in chosen) + GRACE_S
        code = mutated(self._root, mutant)

        def ask() -> int:
            if not loading and swap_function(code, mutant.function):
                return PASSED if self._passes(items) else FAILED
            swap_module(code, mutant.path)
            return _passes_anew([item.nodeid for item in items])

        exit_code = _forked(ask, work_s=work_s)
        if exit_code is None:
            return Verdict.HUNG
        return Verdict.SURVIVED if exit_code == PASSED else Verdict.CAUGHT

    def _users(self, mutant: Mutant) -> list[str]:
        """The files that import the one that is changed."""
        name = ".".join(Path(mutant.path).with_suffix("").parts).removesuffix(".__init__")
        return [path for path in self._paths if name in imported(self._root / path)]

    def _passes(self, items: Sequence[pytest.Item]) -> bool:
        self._failed = False
        for item, following in zip(items, [*items[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self._failed:
                return False
        return True


def _quickest(ordered: list[int], reaches: list[Reach]) -> Iterator[int]:
    spent_s = 0.0
    for place in ordered:
        spent_s += reaches[place].seconds
        if spent_s > ASKED_S and spent_s > reaches[place].seconds:
            return
        yield place


def _passes_anew(names: list[str]) -> int:
    done = pytest.main([*OPTIONS, *CALM, "-x", *names], plugins=[Quiet()])
    return PASSED if done == pytest.ExitCode.OK else FAILED


def _forked(run: Callable[[], int], *, work_s: float | None = None) -> int | None:
    """What a copy of this process makes of it; None when it does not end in so much work."""
    child = os.fork()
    if child == 0:
        code = FAILED
        try:
            silent = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silent, 1)
            os.dup2(silent, 2)
            if work_s is not None:
                resource.setrlimit(resource.RLIMIT_CPU, (round(work_s), round(work_s)))
                resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
            code = run()
        except BaseException:  # noqa: BLE001 - whatever a mutant raises, the copy ends here
            code = FAILED
        finally:
            os._exit(code)
    deadline = time.monotonic() + LONGEST_S
    while work_s is None or time.monotonic() < deadline:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            code = os.waitstatus_to_exitcode(status)
            return None if code in (-signal.SIGXCPU, -signal.SIGKILL) else code
        time.sleep(POLL_S)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def run_trials(*, tests: Sequence[str], trials: Trials) -> None:
    """Collect the tests, and let the trials have them."""
    with tempfile.TemporaryDirectory(prefix="turnout-mutation-") as scratch:
        options = (*OPTIONS, *CALM, f"--basetemp={scratch}/base")
        done = pytest.main([*options, *tests], plugins=[trials])
    if done not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        sys.exit(f"The tests could not be collected: {done!r}.")
