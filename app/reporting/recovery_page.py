"""The recovery key as a page to print and lock away."""

from datetime import date
from importlib.resources import as_file, files
from pathlib import Path

from app.errors import TurnoutError
from app.reporting.typesetting import TypesettingError, compiled
from domain.language import say
from domain.wording import date_text


def write_recovery_page(key: str, database: str, path: Path, *, day: date) -> Path:
    """Write the PDF."""
    groups = key.split("-")
    halves = "-".join(groups[: len(groups) // 2]), "-".join(groups[len(groups) // 2 :])
    inputs = {"key": " ".join(halves), "day": date_text(day), "name": database}
    try:
        with (
            as_file(files("app.reporting") / "recovery_page.typ") as page,
            as_file(files("widgets") / "theme" / "fonts") as fonts,
        ):
            pdf: bytes = compiled(page, font_paths=[fonts], sys_inputs=inputs, format="pdf")
        path.write_bytes(pdf)
    except (OSError, TypesettingError) as trouble:
        raise TurnoutError(
            say(
                "{path} cannot be written ({trouble}): choose another place, or write it down.",
                path=path,
                trouble=trouble,
            )
        ) from trouble
    return path
