"""What is said when a file of another program cannot be used."""


class ForeignFileError(ValueError):
    """One sentence for whoever made the file: where, what is wrong, what to do."""


class ForeignUnitError(ForeignFileError):
    """A column that is known, in a unit that is not; `channel` is what it would be."""

    def __init__(self, sentence: str, *, channel: str) -> None:
        super().__init__(sentence)
        self.channel = channel
