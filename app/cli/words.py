"""What the words of the command line may be: numbers within bounds, and one sentence for what is not."""

import argparse
import math
from collections.abc import Callable
from typing import NoReturn


class WordsParser(argparse.ArgumentParser):
    """A parser that refuses in one sentence, without the list of all options before it."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where the right words stand."""
        self.exit(2, f"{message[:1].upper()}{message[1:]}: see `{self.prog} --help`.\n")


def number_above_zero(what: str, *, most: float = math.inf) -> Callable[[str], float]:
    """Reads a number above 0 and at most `most`; `what` says what it is, with an example."""

    def read(text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if not 0 < number <= most or math.isinf(number):
            limit = "" if math.isinf(most) else f" and at most {most:g}"
            raise argparse.ArgumentTypeError(f"{text!r} is not {what}, a number above 0{limit}")
        return number

    return read


def count_above_zero(text: str) -> int:
    """Reads a whole number above 0."""
    try:
        count = int(text)
    except ValueError:
        count = 0
    if count <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return count
