"""What is said of figures that no source of a protocol gives."""

from domain.language import say

DOSE = say(
    "Unverified: sets, repetitions, holds, rest, tempo and targets that none of these gives are starting "
    "values of the product. Change them to your own."
)
