"""Many reports into a folder: all, some, or stopped."""

from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.errors import TurnoutError
from app.reporting.batch import file_name, print_batch
from app.reporting.typst_report import Style
from domain.reports.document import ReportDocument
from tests.app.reporting.cases import made


def job(name: str) -> tuple[str, Callable[[], ReportDocument]]:
    return name, lambda: made("athlete", name)


def failing() -> ReportDocument:
    raise TurnoutError("No visit has been analysed yet.")


def test_one_that_fails_does_not_stop_the_rest_and_namesakes_stay_apart(tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    jobs = [job("Ana"), ("Ben", failing), job("Ana"), job("../a/b")]
    done = print_batch(
        jobs, tmp_path / "new", Style(), progress=lambda *step: told.append(step), cancelled=lambda: False
    )
    assert [path.name for path in done.written] == ["Ana.pdf", "Ana 2.pdf", "___a_b.pdf"]
    assert {path.parent for path in done.written} == {tmp_path / "new"}
    assert done.left_out == (("Ben", "No visit has been analysed yet."),)
    assert told[0] == (0, 4, "Ana")
    assert told[-1] == (4, 4, "")
    assert done.sentence == "3 reports written; 1 left out."


def test_what_is_written_when_it_is_stopped_is_whole(tmp_path: Path) -> None:
    seen: list[str] = []
    jobs = [job("Ana"), job("Ben"), job("Cai")]
    done = print_batch(
        jobs,
        tmp_path,
        Style(),
        progress=lambda _done, _of, name: seen.append(name),
        cancelled=lambda: len(seen) == 2,
    )
    assert done.cancelled
    assert [path.name for path in done.written] == ["Ana.pdf", "Ben.pdf"]
    assert all(path.read_bytes().rstrip().endswith(b"%%EOF") for path in done.written)


@given(
    st.text(max_size=600)
    | st.sampled_from(["con", "NUL", "LPT1", "\u202egnp.exe", "..", "a/b\\c:d*?", "=1+1"])
)
def test_a_file_is_named_so_that_every_file_system_takes_it(name: str) -> None:
    made = file_name(name)
    assert 0 < len(made) <= 61
    assert not set(made) & set('/\\:*?"<>|.\0\n\u202e')
    assert made == made.strip()
    assert made.upper() not in {"CON", "NUL", "LPT1"}
