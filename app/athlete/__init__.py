"""What the athlete sees and hears: the second screen, its feedback, the metronome."""
