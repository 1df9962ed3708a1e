"""What a test ran is known as long as neither it nor the code has changed."""

from pathlib import Path

from tests.mutation.followed import Followed
from tests.mutation.reach import Reach

TEST = "tests/test_pull.py::test_a_pull"


def test_a_test_is_followed_again_once_it_or_the_code_has_changed(tmp_path: Path) -> None:
    code, test, file = tmp_path / "domain" / "pull.py", tmp_path / "tests" / "test_pull.py", tmp_path / "kept"
    for path in (code, test):
        path.parent.mkdir()
        path.write_text("x = 1\n", encoding="utf-8")

    def now(paths: tuple[str, ...] = ("domain/pull.py",)) -> Followed:
        return Followed(file, root=tmp_path, paths=paths)

    assert now().known(TEST) is None
    now().keep({TEST: Reach({"domain/pull.py": {1}}, 0.5)})
    known = now().known(TEST)
    assert known is not None
    assert (known.lines, known.seconds) == ({"domain/pull.py": {1}}, 0.5)
    assert now(("domain/push.py",)).known(TEST) is None, "other files were looked at"
    for path in (test, code):
        path.write_text("x = 2\n", encoding="utf-8")
        assert now().known(TEST) is None
        path.write_text("x = 1\n", encoding="utf-8")
        assert now().known(TEST) is not None


def test_without_a_file_nothing_is_kept(tmp_path: Path) -> None:
    followed = Followed(None, root=tmp_path, paths=())
    followed.keep({TEST: Reach()})
    assert followed.known(TEST) is None
