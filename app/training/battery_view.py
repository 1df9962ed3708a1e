"""What the station shows of a battery: its title, how long it takes, and its steps."""

from app.training.visit import Visit
from domain.language import say, say_count
from domain.library.battery import Battery
from widgets.live.battery_list import BatteryStep


def battery_steps(visit: Visit) -> list[BatteryStep]:
    """Every step with how often it is done, which one is at hand and which are closed."""
    return [
        BatteryStep(
            title=item.protocol.short_title,
            side=item.side,
            sets_done=visit.done.get(index, 0),
            current=index == visit.current,
            closed=visit.is_blocked(index),
        )
        for index, item in enumerate(visit.battery.items)
    ]


def battery_words(battery: Battery) -> str:
    """Its title; with what drew a shuffled order, so that it can be told and had again."""
    return (
        battery.title
        if battery.seed is None
        else say("{battery_title} · order {seed}", battery_title=battery.title, seed=battery.seed)
    )


def battery_about(battery: Battery) -> str:
    """How long a battery takes, and what it is for; nothing for a single set."""
    if len(battery.items) < 2:
        return ""
    minutes = max(1, round(battery.estimated_s / 60))
    sets = say_count(len(battery.items), "{count} set", "{count} sets")
    about = say(
        "{title}: {sets}, about {minutes} min with rests and changes.",
        title=battery.title,
        sets=sets,
        minutes=minutes,
    )
    return f"{about} {battery.about}".strip()
