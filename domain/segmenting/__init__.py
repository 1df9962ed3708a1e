"""The rules that find repetitions, holds and taps, one file each; `domain.repetitions` chooses."""
