"""The life of a set as a table of states and events; the screen enables only what the table allows."""

from enum import StrEnum

from domain.language import say


class State(StrEnum):
    """Where the station is."""

    DISCONNECTED = "disconnected"
    CONNECTING = "connecting"
    LIVE = "live"
    TARING = "taring"
    PREPARING = "preparing"
    ARMED = "armed"
    COUNTDOWN = "countdown"
    ACTIVE = "active"
    PAUSED_FOR_RESET = "paused_for_reset"
    RESTING = "resting"
    REVIEW = "review"
    SAVING = "saving"


class Event(StrEnum):
    """What can happen to a set."""

    CONNECT = "connect"
    CONNECTED = "connected"
    CONNECT_FAILED = "connect_failed"
    DISCONNECT = "disconnect"
    TARE = "tare"
    TARE_DONE = "tare_done"
    TARE_FAILED = "tare_failed"
    PREPARE = "prepare"
    PREPARED = "prepared"
    CANCEL = "cancel"
    COUNT_DOWN = "count_down"
    GO = "go"
    ATHLETE_BEGAN = "athlete_began"
    TECHNIQUE_LOST = "technique_lost"
    TECHNIQUE_BACK = "technique_back"
    PAUSE = "pause"
    RESUME = "resume"
    REST = "rest"
    REST_OVER = "rest_over"
    FINISH = "finish"
    PAIN_STOP = "pain_stop"
    LINK_LOST = "link_lost"
    LINK_GIVEN_UP = "link_given_up"
    REDO = "redo"
    SAVE = "save"
    SAVED = "saved"
    SAVE_FAILED = "save_failed"


class IllegalEventError(RuntimeError):
    """An event the present state does not allow."""

    def __init__(self, state: State, event: Event) -> None:
        super().__init__(
            say(
                "{event!r} cannot happen while the station is {state!r}.",
                event=event.value,
                state=state.value,
            )
        )
        self.state = state
        self.event = event


IN_SET = (
    State.PREPARING,
    State.ARMED,
    State.COUNTDOWN,
    State.ACTIVE,
    State.PAUSED_FOR_RESET,
    State.RESTING,
)
"""The states in which a recording is under way."""

_TABLE: dict[tuple[State, Event], State] = {
    (State.DISCONNECTED, Event.CONNECT): State.CONNECTING,
    (State.CONNECTING, Event.CONNECTED): State.LIVE,
    (State.CONNECTING, Event.CONNECT_FAILED): State.DISCONNECTED,
    (State.LIVE, Event.DISCONNECT): State.DISCONNECTED,
    (State.LIVE, Event.LINK_GIVEN_UP): State.DISCONNECTED,
    (State.LIVE, Event.TARE): State.TARING,
    (State.TARING, Event.TARE_DONE): State.LIVE,
    (State.TARING, Event.TARE_FAILED): State.LIVE,
    (State.LIVE, Event.PREPARE): State.PREPARING,
    (State.PREPARING, Event.PREPARED): State.ARMED,
    (State.PREPARING, Event.CANCEL): State.LIVE,
    (State.ARMED, Event.COUNT_DOWN): State.COUNTDOWN,
    (State.ARMED, Event.CANCEL): State.LIVE,
    (State.ARMED, Event.ATHLETE_BEGAN): State.ACTIVE,
    (State.COUNTDOWN, Event.GO): State.ACTIVE,
    (State.COUNTDOWN, Event.CANCEL): State.ARMED,
    (State.ACTIVE, Event.TECHNIQUE_LOST): State.PAUSED_FOR_RESET,
    (State.ACTIVE, Event.PAUSE): State.PAUSED_FOR_RESET,
    (State.PAUSED_FOR_RESET, Event.TECHNIQUE_BACK): State.ACTIVE,
    (State.PAUSED_FOR_RESET, Event.RESUME): State.ACTIVE,
    (State.ACTIVE, Event.REST): State.RESTING,
    (State.RESTING, Event.REST_OVER): State.ARMED,
    (State.REVIEW, Event.SAVE): State.SAVING,
    (State.REVIEW, Event.REDO): State.SAVING,
    (State.SAVING, Event.SAVED): State.LIVE,
    (State.SAVING, Event.SAVE_FAILED): State.REVIEW,
}
_FINISHABLE = (State.ACTIVE, State.PAUSED_FOR_RESET, State.RESTING)
_TABLE |= {(state, Event.FINISH): State.REVIEW for state in _FINISHABLE}
_TABLE |= {(state, Event.PAIN_STOP): State.REVIEW for state in IN_SET}
# A link lost in mid-set does not end it: the gap is marked and the same recording goes on.
_TABLE |= {(state, Event.LINK_LOST): state for state in (*IN_SET, State.LIVE)}
_TABLE |= {(state, Event.LINK_GIVEN_UP): State.REVIEW for state in IN_SET}


def allowed_events(state: State) -> frozenset[Event]:
    """The events that may happen in `state`."""
    return frozenset(event for (source, event) in _TABLE if source is state)


class RecordingMachine:
    """Holds the state of the station and moves it only along the table."""

    def __init__(self, state: State = State.DISCONNECTED) -> None:
        self.state = state

    def allows(self, event: Event) -> bool:
        """Whether `event` may happen now."""
        return (self.state, event) in _TABLE

    def handle(self, event: Event) -> State:
        """Move along the table; IllegalEventError where it has no such arrow."""
        try:
            self.state = _TABLE[self.state, event]
        except KeyError:
            raise IllegalEventError(self.state, event) from None
        return self.state
