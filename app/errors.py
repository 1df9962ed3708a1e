"""Trouble in words: one sentence that says what happened and what to do, and the exit code it means."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the command line returns."""

    DONE = 0
    WRONG_USE = 2
    DEVICE_TROUBLE = 3
    DATA_TROUBLE = 4


class TurnoutError(Exception):
    """A sentence for the person in front of the screen."""

    exit_code = ExitCode.DATA_TROUBLE


class WrongUseError(TurnoutError):
    """The words given do not fit."""

    exit_code = ExitCode.WRONG_USE


class DeviceTroubleError(TurnoutError):
    """A sensor is missing, silent or not ready."""

    exit_code = ExitCode.DEVICE_TROUBLE
