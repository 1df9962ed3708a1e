"""What changed over the weeks: series of comparable visits, verdicts against the baseline, goals, words."""
