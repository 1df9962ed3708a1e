"""The page `docs/export.md` is what the code says, and names what is shipped."""

from importlib.resources import files
from pathlib import Path

from app.exchange.exporting.export import FORMS
from app.exchange.exporting.page import COMMAND, page

PRINTED = Path(__file__).parents[4] / "docs" / "export.md"


def test_the_page_is_current() -> None:
    assert PRINTED.read_text("utf-8") == page(), f"run {COMMAND}"


def test_the_page_names_every_form_and_query() -> None:
    queries = [each.name for each in files("app.exchange.exporting").joinpath("queries").iterdir()]
    wanted = [*FORMS, *(name for name in queries if name.endswith(".sql"))]
    assert [name for name in wanted if f"`{name}`" not in page()] == []
