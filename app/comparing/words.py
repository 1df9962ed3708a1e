"""How a set is named where several stand beside one another."""

from domain.biofeedback.exposure import FeedbackMode
from domain.language import say, word
from domain.protocol import Protocol
from domain.session import TrainingSet
from domain.wording import date_text


def set_words(header: TrainingSet, protocol: Protocol) -> str:
    """A set in one line: *Seated hip ER, right, 3 Nov 2026*; one without feedback says so."""
    hidden = say(", no feedback") if header.feedback_mode == FeedbackMode.HIDDEN else ""
    day = date_text(header.started_at.astimezone().date())
    return f"{protocol.short_title}, {word(header.side)}, {day}{hidden}"
