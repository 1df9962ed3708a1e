"""What a sensor needs before its numbers count: known masses, a fresh calibration, a tare, stillness."""

from datetime import date

from app.sensors.calibrating.calibration_words import channel_word, condition, need
from app.sensors.taring import Tares
from domain.calibrating import Validity, validity
from domain.channel import Stream
from domain.language import say
from domain.samples.stillness import force_channels, is_force, is_inertial
from domain.wording import date_text, sentence_list

Need = tuple[str, str]
"""Words and their colour, both empty when all is well."""


def needs(tares: Tares, stream: Stream, today: date) -> Need:
    """All that a sensor on the page of sensors needs, in one line."""
    if is_inertial(stream):
        return _bias(tares, stream, today)
    if not is_force(stream):
        return "", ""
    text, level = calibration_need(tares, stream, today)
    unread = tares.without_scale(stream)
    key = stream.device.key
    waits = any(not tares.is_tared(key, name) for name in force_channels(stream) if name not in unread)
    return " ".join(part for part in (say("Not tared yet.") if waits else "", text) if part), level


def calibration_need(tares: Tares, stream: Stream, today: date) -> Need:
    """What the calibration of a force sensor needs: the worst of its channels speaks."""
    names = force_channels(stream)
    unread = tares.without_scale(stream)
    if unread == names:
        return need(None, today, has_own_scale=False)
    found = [
        need(tares.measured(stream.device.key, name), today, channel=channel_word(name, names))
        for name in names
        if name not in unread
    ]
    text, level = max(found, key=lambda one: (one[1] == "amber", bool(one[0])))
    if unread:
        which = sentence_list([channel_word(name, names) for name in unread])
        text = say("{text} Counts only, until calibrated: {which}.", text=text, which=which).strip()
    return text, level or ("amber" if "force" in unread else "")


def calibration_condition(tares: Tares, stream: Stream, today: date) -> Need:
    """The calibration of a force sensor in one line, also when it is well."""
    text, level = calibration_need(tares, stream, today)
    if text:
        return text, level or "neutral"
    return condition(tares.measured(stream.device.key), today)


def _bias(tares: Tares, stream: Stream, today: date) -> Need:
    bias = tares.bias(stream.device.key)
    if bias is None or bias.due_on is None or validity(bias, today) is not Validity.OVERDUE:
        return "", ""
    due = date_text(bias.due_on)
    return say("Gyroscope bias overdue since {due}: calibrate it lying still.", due=due), ""
