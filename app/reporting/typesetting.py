"""The typesetter, loaded when the first page is set: a large library that no start needs."""

from typing import Any


class TypesettingError(Exception):
    """What a template says that cannot be set; `diagnostic` names the file and the line."""

    def __init__(self, message: str, diagnostic: str) -> None:
        super().__init__(message)
        self.diagnostic = diagnostic


def compiled(template: object, **options: Any) -> Any:
    """The bytes of a file, or of each page; TypesettingError where the template cannot be read."""
    import typst

    try:
        return typst.compile(template, **options)
    except typst.TypstError as error:
        raise TypesettingError(str(error), error.diagnostic) from error
