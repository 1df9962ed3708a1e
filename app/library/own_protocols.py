"""Writes the clinic's own protocols and keeps drafts and every earlier version."""

import os
from pathlib import Path

from app.errors import TurnoutError
from app.whole_file import whole_file
from domain.language import say
from domain.library.editing import top_values, with_value
from domain.library.shelf import Library

EARLIER, DRAFTS = "earlier", "drafts"


class OwnProtocols:
    """The folder of the clinic's own protocols, with its drafts and earlier versions beside it."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @property
    def folder(self) -> Path:
        """Where they are; made where it is not there."""
        folder = self._library.protocols_folder
        if folder is None:
            raise TurnoutError(say("There is no folder for own files: choose one with Own files."))
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as trouble:
            raise TurnoutError(
                say(
                    "{folder} cannot be made ({trouble}): choose another with Own files.",
                    folder=folder,
                    trouble=trouble.strerror,
                )
            ) from trouble
        return folder

    def beginning(self, protocol_id: str, *, copy: bool) -> tuple[str, str]:
        """The name and the text to edit: the file with its version counted up, or a copy with a new name."""
        text = self._library.entries[protocol_id].text
        if not copy:
            return protocol_id, with_value(text, "version", self._library.next_version(protocol_id))
        name = f"{protocol_id}_own"
        number = 2
        while name in self._library.ids or (self.folder / f"{name}.toml").exists():
            name, number = f"{protocol_id}_own_{number}", number + 1
        title = str((top_values(text) or {}).get("title", protocol_id))
        for field, value in (("title", say("{title} (own)", title=title)), ("id", name)):
            text = with_value(text, field, value)
        return name, with_value(text, "version", 1)

    def save(self, text: str) -> str:
        """Write a text without mistakes as the clinic's own file, and read the library again; its id.

        The version is counted up where the content changed; the file of the version before is kept.
        """
        protocol_id = _id_of(text)
        protocol, mistakes = self._library.check(text, f"{protocol_id}.toml")
        if protocol is None or any(mistake.keys != ("version",) for mistake in mistakes):
            raise TurnoutError(mistakes[0].sentence)
        entry = self._library.entries.get(protocol_id)
        if mistakes or (entry is not None and entry.own and protocol.version <= entry.protocol.version):
            text = with_value(text, "version", self._library.next_version(protocol_id))
        path = self.folder / f"{protocol_id}.toml"
        if path.exists():
            before = path.read_text(encoding="utf-8")
            number = (top_values(before) or {}).get("version", "broken")
            _write(self.folder / EARLIER / f"{protocol_id}@{number}.toml", before)
        _write(path, text)
        self._library.reload()
        return protocol_id

    def versions(self, protocol_id: str) -> tuple[str, ...]:
        """Where the earlier versions of the clinic's file are, newest first."""
        folder = self._library.protocols_folder
        if folder is None:
            return ()
        kept = sorted((folder / EARLIER).glob(f"{protocol_id}@*.toml"), key=_number, reverse=True)
        lines = tuple(
            say(
                "Earlier: version {rpartition} ({path}).",
                rpartition=path.stem.rpartition("@")[2],
                path=path.name,
            )
            for path in kept
        )
        entry = self._library.entries.get(protocol_id)
        if entry is not None and entry.replaces is not None:
            lines += (
                say("It takes the place of version {version}, which ships.", version=entry.replaces.version),
            )
        return lines

    def draft(self, name: str) -> str | None:
        """What was typed and never saved under this name; None where nothing was."""
        path = self._draft_path(name)
        return path.read_text(encoding="utf-8") if path.exists() else None

    def keep_draft(self, name: str, text: str) -> None:
        """Keep what is typed, so that a closed window loses nothing."""
        _write(self._draft_path(name), text)

    def drop_draft(self, name: str) -> None:
        """The draft was saved or thrown away."""
        self._draft_path(name).unlink(missing_ok=True)

    def _draft_path(self, name: str) -> Path:
        return self.folder / DRAFTS / f"{name}.toml"


def _id_of(text: str) -> str:
    values = top_values(text)
    found = None if values is None else values.get("id")
    if not isinstance(found, str) or not found.isidentifier():
        raise TurnoutError(
            say(
                "The name of the file (id) must be letters, digits and underscores, such as "
                "my_test: write one."
            )
        )
    return found


def _number(path: Path) -> int:
    number = path.stem.rpartition("@")[2]
    return int(number) if number.isdigit() else -1


def _write(path: Path, text: str) -> None:
    """Whole or not at all: a file cut in the middle would be a broken test."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as half, half.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError as trouble:
        raise TurnoutError(
            say(
                "{path} cannot be written ({trouble}): free the disk or choose another folder.",
                path=path,
                trouble=trouble.strerror,
            )
        ) from trouble
