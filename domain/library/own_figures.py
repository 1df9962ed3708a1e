"""Norms, test-retest errors, evidence cards and bands: the clinic's own before those that ship."""

from dataclasses import dataclass
from pathlib import Path

from domain.error.uncertainty import ReliabilityFigure, reliability_figures
from domain.library.evidence import EvidenceCard, Threshold, load_cards, load_thresholds
from domain.library.mistakes import Mistake
from domain.library.norms import Norm, load_norms
from domain.library.own_files import own_or_shipped


@dataclass(frozen=True, slots=True)
class Figures:
    """What values are held against, and what is wrong in the clinic's files of it."""

    norms: tuple[Norm, ...]
    reliability: tuple[ReliabilityFigure, ...]
    cards: tuple[EvidenceCard, ...]
    thresholds: dict[str, Threshold]
    problems: tuple[Mistake, ...]


def read_figures(folder: Path | None) -> Figures:
    """The figures with the clinic's `norms*.toml`, `reliability*.toml`, `evidence*.toml`, `thresholds*.toml`.

    A kind of file with a mistake counts as not there: what ships of it is used.
    """
    norms, norm_mistakes = own_or_shipped(load_norms, folder, "norms")
    reliability, reliability_mistakes = own_or_shipped(reliability_figures, folder, "reliability")
    cards, card_mistakes = own_or_shipped(load_cards, folder, "evidence")
    thresholds, threshold_mistakes = own_or_shipped(load_thresholds, folder, "thresholds")
    problems = (*norm_mistakes, *reliability_mistakes, *card_mistakes, *threshold_mistakes)
    return Figures(norms, reliability, cards, thresholds, problems)
