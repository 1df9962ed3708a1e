"""Several stations on one server, as the coach sees it: what waits, since when, what two of them changed."""

from dataclasses import dataclass
from datetime import datetime

from domain.language import say, say_count
from domain.wording import count_text


@dataclass(frozen=True, slots=True)
class SharingState:
    """How far a station is with the clinic's server; `trouble` says why nothing gets through, since when."""

    joined: bool
    waiting: int = 0
    conflicts: int = 0
    exchanged_at: datetime | None = None
    trouble: str = ""
    since: datetime | None = None

    @property
    def level(self) -> str:
        """How much it matters: a server that is away costs nothing yet."""
        if not self.joined:
            return "neutral"
        return "amber" if self.trouble or self.conflicts else "good"

    @property
    def short(self) -> str:
        """A word or two for the header."""
        if self.conflicts:
            return say("{conflicts} to decide", conflicts=count_text(self.conflicts, "row"))
        if self.trouble:
            return say("{waiting} waiting", waiting=self.waiting) if self.waiting else say("Clinic away")
        return say("Sending") if self.waiting or self.exchanged_at is None else say("Clinic")

    @property
    def words(self) -> str:
        """The whole state in a sentence."""
        if not self.joined:
            return say("This station works alone: nothing is sent anywhere.")
        parts = []
        if self.waiting:
            parts.append(say_count(self.waiting, "{count} change waits", "{count} changes wait"))
        if self.trouble:
            since = "" if self.since is None else say(" since {since:%H:%M}", since=self.since.astimezone())
            parts.append(f"{self.trouble}{since}")
        elif self.exchanged_at is None:
            parts.append(say("the clinic's database has not been asked yet"))
        elif not self.waiting:
            parts.append(
                say(
                    "everything is at the clinic's database, as of {exchanged_at:%H:%M}",
                    exchanged_at=self.exchanged_at.astimezone(),
                )
            )
        if self.conflicts:
            parts.append(
                say(
                    "{conflicts} changed at two stations: decide below",
                    conflicts=count_text(self.conflicts, "row"),
                )
            )
        text = ": ".join(parts[:2]) if self.waiting and self.trouble else ", ".join(parts[:2])
        text = ". ".join([text, *(part[:1].upper() + part[1:] for part in parts[2:])])
        return f"{text[:1].upper()}{text[1:]}."


@dataclass(frozen=True, slots=True)
class Difference:
    """One field as it is here and as it is at the clinic."""

    field: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """A row that two stations changed; `reason` where the server could not keep it at all."""

    conflict_id: str
    found_at: datetime
    title: str
    differences: tuple[Difference, ...]
    reason: str = ""

    @property
    def has_theirs(self) -> bool:
        """Whether the clinic holds another version."""
        return not self.reason
