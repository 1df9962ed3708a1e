"""What can go wrong with a device, each as one sentence that says what to do next."""

import errno
from pathlib import Path

_BUSY = {errno.EBUSY, errno.EAGAIN, errno.EWOULDBLOCK}
_DENIED = {errno.EACCES, errno.EPERM}


class DeviceError(Exception):
    """Carries the sentence that the coach reads."""


class LinkCancelledError(DeviceError):
    """The wait for a device was ended on request; nothing is wrong."""


class WrongDeviceError(DeviceError):
    """Another device answers where a known one was expected; trying again would record the wrong sensor."""


def describe_open_error(port: str, error: Exception) -> DeviceError:
    """Say why `port` could not be opened, in words that lead to the cure."""
    number, text = getattr(error, "errno", None), str(error)
    # Windows wraps the reason in text: "PermissionError(13, ...)" there means that a program holds the port.
    if number in _BUSY or "PermissionError" in text or "lock port" in text:
        return DeviceError(f"Another program is using {port}: close it, wait a few seconds, and try again.")
    if number in _DENIED:
        group = _owning_group(port)
        return DeviceError(
            f"You may not open {port}: it belongs to the group '{group}'. Run "
            f"`sudo usermod -aG {group} $USER`, log out and in again, then retry."
        )
    if number in {errno.ENOENT, errno.ENODEV, errno.ENXIO} or "FileNotFoundError" in text:
        return DeviceError(f"There is no port {port}: plug the sensor in, or choose another port.")
    if "Could not configure port" in text:
        return DeviceError(f"{port} is not a serial port: choose one that `turnout devices` finds.")
    return DeviceError(f"{port} cannot be opened ({text}): unplug the sensor, plug it in again, and retry.")


def describe_lost_link(port: str) -> DeviceError:
    """Say that an open port went away."""
    return DeviceError(f"The sensor on {port} is gone: check its cable and plug it in again.")


def _owning_group(port: str) -> str:
    try:
        return Path(port).group()
    except (OSError, KeyError, NotImplementedError):
        return "dialout"
