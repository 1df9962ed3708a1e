"""What can go wrong with a device, each as one sentence that says what to do next."""

import errno
import os
from pathlib import Path

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
        return DeviceError(f"{port} is not a serial port: choose one that `turnout devices` finds.")
    if number == errno.EIO:
        return DeviceError(f"{port} is not ready yet: wait ten seconds after plugging in, and try again.")
    return DeviceError(f"{port} cannot be opened ({text}): unplug the sensor, plug it in again, and retry.")


def describe_lost_link(port: str) -> DeviceError:
    """Say that an open port went away."""
    return DeviceError(f"The sensor on {port} is gone: check its cable and plug it in again.")


def _busy(port: str, proc: Path) -> str:
    holder = holder_of(port, proc=proc)
    if holder is None and is_running(_MODEM_MANAGER, proc=proc):
        return (
            f"{port} is in use, perhaps by ModemManager, which tries every new port for a modem: wait 15 "
            f"seconds and try again; `sudo cp {UDEV_RULES} /etc/udev/rules.d` keeps it away for good."
        )
    if holder is None:
        return f"Another program is using {port}: close it, wait a few seconds, and try again."
    name, process = holder
    if process == os.getpid():
        return f"{port} is being read by Turnout already: disconnect the sensor there first."
    return f"Another program is using {port}: close {name} (process {process}) and try again."


def _denied(port: str) -> str:
    group = _owning_group(port)
    if group == "root":
        return (
            f"You may not open {port}: only the administrator may. Run `sudo cp {UDEV_RULES} "
            "/etc/udev/rules.d`, unplug the sensor, plug it in again, then retry."
        )
    return (
        f"You may not open {port}: it belongs to the group '{group}'. Run "
        f"`sudo usermod -aG {group} $USER`, log out and in again, then retry."
    )


def _absent(port: str, proc: Path) -> str:
    if is_running(_BRAILLE_DRIVER, proc=proc):
        return (
            f"There is no port {port}: plug the sensor in. If it vanishes at once, brltty takes it for a "
            "braille display: `sudo systemctl mask --now brltty-udev brltty` lets go of it."
        )
    return f"There is no port {port}: plug the sensor in, or choose another port."


def _owning_group(port: str) -> str:
    try:
        return Path(port).group()
    except (OSError, KeyError, NotImplementedError):
        return "dialout"
