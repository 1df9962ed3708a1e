"""Every action of the station with its key and its pedal, and the coach's own choice of both."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.language import say

EVERYWHERE = "everywhere"
_RESERVED = (
    "Tab",
    "Shift+Tab",
    "Left",
    "Right",
    "Up",
    "Down",
    "?",
    "F1",
    "Ctrl+K",
    "Ctrl+L",
    *(f"Ctrl+{number}" for number in range(1, 10)),
)
_PAGE_WORDS = {"station": say("the station"), "review": say("the review"), EVERYWHERE: say("every page")}
NEVER_WITHOUT = ("station.pain",)


class KeyConflictError(ValueError):
    """A key that is taken or cannot be given; the sentence is for the coach."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a coach can do; `keys` and `pedal` are what it answers to at first.

    A foot pedal is a small keyboard: each of its switches types a key. F13 to F24 exist on no desk
    keyboard, so that no pedal types into a field.
    """

    name: str
    title: str
    keys: tuple[str, ...]
    pedal: str = ""

    @property
    def page(self) -> str:
        """Where it can be done."""
        return self.name.partition(".")[0]


ACTIONS = (
    Action("station.forward", say("Prepare, start or finish the set"), ("Return", "Enter"), "F13"),
    Action("station.redo", say("Redo the last rep"), ("R",), "F14"),
    Action("station.pain", say("Stop for pain"), ("P",), "F15"),
    Action("station.tare", say("Tare the force sensor"), ("T",), "F16"),
    Action("station.pause", say("Pause, or go on"), ("Space",), "F17"),
    Action("station.mark", say("Mark this moment"), ("M",), "F18"),
    Action("station.rep", say("Rep here by hand: once at its start, once at its end"), ("H",), "F19"),
    Action("station.relaxed", say("Read the relaxed limb"), ("G",), "F20"),
    Action("station.sweep", say("Sweep the relaxed limb: start, then end"), ("S",), "F21"),
    Action(
        "station.before", say("Show the warm-up, the questions and the angle of the strap"), ("D",), "F23"
    ),
    Action("station.back", say("Go one step back"), ("Esc",), "F22"),
    Action("review.save", say("Save and go to the next set"), ("Return", "Enter"), "F13"),
    Action("review.redo", say("Redo the set"), ("R",), "F14"),
    Action("review.verdict", say("Accept or reject the rep at the cursor"), ("X",), "F15"),
    Action("review.compare", say("Compare"), ("C",), "F16"),
    Action("review.play", say("Play or stop the replay"), ("K",), "F17"),
    Action("review.pace", say("Replay at full, half or quarter speed"), ("V",), "F18"),
    Action("review.next_cursor", say("Take the next cursor"), ("N",), "F19"),
    Action("review.earlier", say("Move the cursor 10 ms earlier"), (",",), "F20"),
    Action("review.later", say("Move the cursor 10 ms later"), (".",), "F21"),
    Action("review.much_earlier", say("Move the cursor 100 ms earlier"), ("Ctrl+,",), "F22"),
    Action("review.much_later", say("Move the cursor 100 ms later"), ("Ctrl+.",), "F23"),
    Action("review.add_rep", say("Add a rep where the replay stands"), ("H",), "Shift+F13"),
    Action("review.remove_rep", say("Remove the rep at the cursor"), ("Del",), "Shift+F14"),
    Action("everywhere.undo", say("Undo the last step"), ("Ctrl+Z",), "F24"),
    Action("everywhere.keys", say("Show the keys of this page"), ("?", "Shift+?"), "Shift+F24"),
)


class Keymap:
    """Which key and which pedal each action answers to: the first ones, or those that were chosen."""

    def __init__(
        self, keys: Mapping[str, str] | None = None, pedals: Mapping[str, str] | None = None
    ) -> None:
        self.chosen_keys: dict[str, str] = {}
        self.chosen_pedals: dict[str, str] = {}
        for name, key in (keys or {}).items():
            self._take_over(name, key, pedal=False)
        for name, key in (pedals or {}).items():
            self._take_over(name, key, pedal=True)

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of the keyboard."""
        chosen = self.chosen_keys.get(name)
        return action(name).keys if chosen is None else (chosen,)

    def pedal(self, name: str) -> str:
        """The key the pedal types."""
        return self.chosen_pedals.get(name, action(name).pedal)

    def all_keys(self, name: str) -> tuple[str, ...]:
        """All that the action answers to."""
        return (*self.keys(name), *filter(None, (self.pedal(name),)))

    def on_page(self, page: str) -> tuple[Action, ...]:
        """The actions that can be done on a page."""
        return tuple(item for item in ACTIONS if item.page in (page, EVERYWHERE))

    def choose(self, name: str, key: str, *, pedal: bool = False) -> None:
        """Give an action another key, or another pedal.

        Raises
        ------
        KeyConflictError
            When the key does something else on the same page, or belongs to the window.
        """
        wanted, key = action(name), key.strip()
        if not key and name in NEVER_WITHOUT:
            raise KeyConflictError(
                say(
                    "{wanted_title} always keeps a key: choose another one for it.", wanted_title=wanted.title
                )
            )
        if key in _RESERVED and name != "everywhere.keys":
            raise KeyConflictError(
                say("{key} belongs to the window: choose another key for this action.", key=key)
            )
        for other in ACTIONS:
            meets = wanted.page == other.page or EVERYWHERE in (wanted.page, other.page)
            if key and meets and other is not wanted and key in self.all_keys(other.name):
                raise KeyConflictError(
                    say(
                        "{key} already does “{other_title}” on {page_words}: choose another key, or change "
                        "that one first.",
                        key=key,
                        other_title=other.title,
                        page_words=_PAGE_WORDS[other.page],
                    )
                )
        twin = self.keys(name) if pedal else (self.pedal(name),)
        if key and key in twin:
            raise KeyConflictError(say("{key} does this already.", key=key))
        (self.chosen_pedals if pedal else self.chosen_keys)[name] = key

    def reset(self) -> None:
        """Back to the first keys and pedals."""
        self.chosen_keys.clear()
        self.chosen_pedals.clear()

    def _take_over(self, name: str, key: str, *, pedal: bool) -> None:
        """A choice that was stored; one that no longer fits costs that choice, never the start."""
        if not any(item.name == name for item in ACTIONS):
            return
        try:
            self.choose(name, key, pedal=pedal)
        except KeyConflictError:
            return


def action(name: str) -> Action:
    """The action of this name."""
    return next(item for item in ACTIONS if item.name == name)
