"""What can go wrong with a device, each as one sentence that says what to do next."""

import errno
import os
from pathlib import Path

from domain.language import say
from drivers.holders import PROC, holder_of, is_running

UDEV_RULES = "installer/linux/70-turnout-sensors.rules"
"""Gives the sensors' ports to who sits at the machine, and keeps ModemManager away."""

_BUSY = {errno.EBUSY, errno.EAGAIN, errno.EWOULDBLOCK}
_DENIED = {errno.EACCES, errno.EPERM}
_ABSENT = {errno.ENOENT, errno.ENODEV, errno.ENXIO}
_MODEM_MANAGER, _BRAILLE_DRIVER = "ModemManager", "brltty"


class DeviceError(Exception):
    """Carries the sentence that the coach reads."""


class LinkCancelledError(DeviceError):
    """The wait for a device was ended on request; nothing is wrong."""


class WrongDeviceError(DeviceError):
    """Another device answers where a known one was expected; trying again would record the wrong sensor."""


def describe_open_error(port: str, error: Exception, *, proc: Path = PROC) -> DeviceError:
    """Say why `port` could not be opened, in words that lead to the cure."""
    number, text = getattr(error, "errno", None), str(error)
    # Windows wraps the reason in text: "PermissionError(13, ...)" there means that a program holds the port.
    if number in _BUSY or "PermissionError" in text or "lock port" in text:
        return DeviceError(_busy(port, proc))
    if number in _DENIED:
        return DeviceError(_denied(port))
    if number in _ABSENT or "FileNotFoundError" in text:
        return DeviceError(_absent(port, proc))
    if "Could not configure port" in text:
        return DeviceError(
            say("{port} is not a serial port: choose one that `turnout devices` finds.", port=port)
        )
    if number == errno.EIO:
        return DeviceError(
            say("{port} is not ready yet: wait ten seconds after plugging in, and try again.", port=port)
        )
    return DeviceError(
        say(
            "{port} cannot be opened ({text}): unplug the sensor, plug it in again, and retry.",
            port=port,
            text=text,
        )
    )


def describe_lost_link(port: str) -> DeviceError:
    """Say that an open port went away."""
    return DeviceError(say("The sensor on {port} is gone: check its cable and plug it in again.", port=port))


def _busy(port: str, proc: Path) -> str:
    holder = holder_of(port, proc=proc)
    if holder is None and is_running(_MODEM_MANAGER, proc=proc):
        return say(
            "{port} is in use, perhaps by ModemManager, which tries every new port for a modem: "
            "wait 15 seconds and try again; `sudo cp {udev_rules} /etc/udev/rules.d` keeps it "
            "away for good.",
            port=port,
            udev_rules=UDEV_RULES,
        )
    if holder is None:
        return say("Another program is using {port}: close it, wait a few seconds, and try again.", port=port)
    name, process = holder
    if process == os.getpid():
        return say("{port} is being read by Turnout already: disconnect the sensor there first.", port=port)
    return say(
        "Another program is using {port}: close {name} (process {process}) and try again.",
        port=port,
        name=name,
        process=process,
    )


def _denied(port: str) -> str:
    group = _owning_group(port)
    if group == "root":
        return say(
            "You may not open {port}: only the administrator may. Run `sudo cp {udev_rules} "
            "/etc/udev/rules.d`, unplug the sensor, plug it in again, then retry.",
            port=port,
            udev_rules=UDEV_RULES,
        )
    return say(
        "You may not open {port}: it belongs to the group '{group}'. Run `sudo usermod -aG "
        "{group} $USER`, log out and in again, then retry.",
        port=port,
        group=group,
    )


def _absent(port: str, proc: Path) -> str:
    if is_running(_BRAILLE_DRIVER, proc=proc):
        return say(
            "There is no port {port}: plug the sensor in. If it vanishes at once, brltty takes "
            "it for a braille display: `sudo systemctl mask --now brltty-udev brltty` lets go of "
            "it.",
            port=port,
        )
    return say("There is no port {port}: plug the sensor in, or choose another port.", port=port)


def _owning_group(port: str) -> str:
    try:
        return Path(port).group()
    except (OSError, KeyError, NotImplementedError):
        return "dialout"
