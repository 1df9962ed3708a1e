"""The words that tell when in a repetition a limit was passed."""

from domain.language import say

BEFORE_PEAK, AFTER_PEAK = say("before peak"), say("after peak")
