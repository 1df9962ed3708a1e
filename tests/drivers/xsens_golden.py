"""The golden texts beside the genuine Xsens captures: what an independent program decoded."""

from pathlib import Path

Frame = dict[str, str | dict[str, str]]


def golden_frames(path: Path) -> list[Frame]:
    """Each message of the text: values by heading, with the parts of those that have several."""
    return [_frame(block.splitlines()) for block in path.read_text().strip().split("\n\n")]


def _frame(lines: list[str]) -> Frame:
    frame: Frame = {}
    heading = ""
    for line in lines:
        if not line.startswith(" "):
            heading = line.rstrip(":")
            continue
        name, separator, value = line.strip().partition(":")
        if separator and name.isalnum() and not name.isdigit() and heading != "UTCTime":
            parts = frame.setdefault(heading, {})
            assert isinstance(parts, dict)
            parts[name] = value
        else:
            frame[heading] = line.strip()
    return frame
