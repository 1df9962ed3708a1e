"""The library of a clinic: the files that ship, with the clinic's own folder on top of them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from domain.language import say
from domain.library import load_protocol, protocol_ids, protocol_path
from domain.library.battery import BATTERIES, Battery, load_battery, read_batteries, read_battery
from domain.library.known import known_names
from domain.library.mistakes import LibraryFileError, Mistake
from domain.library.own_figures import Figures, read_figures
from domain.library.own_files import RULES_FILE, own_rules, read_own
from domain.library.protocol_file import read_text
from domain.library.references import KnownNames
from domain.library.rule_file import RuleTables, shipped_rules
from domain.library.versions import version_mistake
from domain.protocol import Protocol
from domain.studies.clinic import ClinicDecisions
from domain.studies.own_figure import own_figure
from domain.studies.rebasing import OwnLimit, with_own_limits

FIGURES = re.compile(r"(norms|reliability|evidence|thresholds).*\.toml$")
Stored = Callable[[str, int], Protocol | None]
"""The content under which sets were recorded with this id and version; None where there were none."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A protocol with the file it stands in; `own` says that it is the clinic's."""

    protocol: Protocol
    file: Path
    own: bool = False
    replaces: Protocol | None = None

    @property
    def text(self) -> str:
        """The file as it is written."""
        return self.file.read_text(encoding="utf-8")


class Library:
    """Protocols by id: the clinic's file wins over the one that ships, a broken one never hides it.

    Parameters
    ----------
    folder
        The clinic's own: `protocols/*.toml`, `rules.toml`. It need not exist.
    stored
        What sets were recorded with, so that an edited file has to count its version up.
    clinic
        Errors and limits of the clinic's own studies: they beat those of every file.
    """

    def __init__(
        self,
        folder: Path | None = None,
        *,
        stored: Stored | None = None,
        clinic: ClinicDecisions | None = None,
    ) -> None:
        self.folder = folder
        self._stored = stored
        self._clinic = clinic

    @property
    def protocols_folder(self) -> Path | None:
        """Where the clinic's protocols are."""
        return None if self.folder is None else self.folder / "protocols"

    @property
    def ids(self) -> tuple[str, ...]:
        """Every protocol that can be used, in alphabetical order."""
        return tuple(sorted(self.entries))

    @property
    def protocols(self) -> tuple[Protocol, ...]:
        """All of them, by title."""
        every = (entry.protocol for entry in self.entries.values())
        return tuple(sorted(every, key=lambda protocol: protocol.title))

    @property
    def entries(self) -> Mapping[str, Entry]:
        """By id."""
        return self._read[0]

    @property
    def problems(self) -> tuple[Mistake, ...]:
        """Every mistake in the clinic's own files; those files are not used."""
        return (*self._rules[1], *self.figures.problems, *self._read[1], *self._batteries[1])

    @property
    def rules(self) -> RuleTables:
        """The compensation rules that a protocol can use."""
        return self._rules[0]

    @cached_property
    def figures(self) -> Figures:
        """Norms, test-retest errors, evidence cards, bands."""
        found = read_figures(self.folder)
        if self._clinic is None or not (errors := self._clinic.errors()):
            return found
        own = [own_figure(one, self.load(one.protocol_id)) for one in errors if one.protocol_id in self.ids]
        return replace(found, reliability=(*own, *found.reliability))

    @cached_property
    def known(self) -> KnownNames:
        """What a protocol may name."""
        return known_names({*protocol_ids(), *(path.stem for path in self._own_files())})

    def load(self, protocol_id: str) -> Protocol:
        """The protocol of this name; `UnknownProtocolError` or its mistakes where it cannot be had."""
        if not self._own_files() and protocol_id in protocol_ids():
            # One file is read, not all of them.
            return self._decided(self._shipped(protocol_id)).protocol
        if (entry := self.entries.get(protocol_id)) is not None:
            return entry.protocol
        # Of the protocols only: the batteries are read with this very method.
        if broken := [one for one in self._read[1] if one.file == f"{protocol_id}.toml"]:
            raise LibraryFileError(broken)
        return load_protocol(protocol_id, also=self.ids)

    @property
    def batteries(self) -> Mapping[str, Battery]:
        """Those to choose from, by id."""
        return self._batteries[0]

    def battery(self, battery_id: str) -> Battery:
        """The battery of this name, drawn anew where it draws; a broken one of the clinic hides none."""
        known = self.batteries.get(battery_id)
        if known is not None and known.seed is None:
            return known
        own = self.folder if known is not None and known.own else None
        return load_battery(battery_id, folder=own, load=self.load)

    def check(self, text: str, file: str) -> tuple[Protocol | None, tuple[Mistake, ...]]:
        """Read a text as a file of the clinic: the protocol as far as it can be shown, and every mistake."""
        reading = read_text(text, file, rules=self.rules, known=self.known)
        protocol, mistakes = reading.protocol, reading.mistakes
        if protocol is None:
            return None, mistakes
        if protocol.protocol_id != Path(file).stem:
            wrong = say(
                "is {protocol_id!r} in the file {file}",
                protocol_id=protocol.protocol_id,
                file=Path(file).name,
            )
            said = Mistake(file, ("id",), wrong, "the name of the file without .toml")
            mistakes = (*mistakes, said.at_text(text))
        if (counted := version_mistake(protocol, file, self._namesakes(protocol))) is not None:
            mistakes = (*mistakes, counted.at_text(text))
        return protocol, mistakes

    def check_file(self, path: Path) -> tuple[Mistake, ...]:
        """Every mistake in a file as one of the clinic's: rules and figures by its name, else a protocol."""
        kind = FIGURES.match(path.name)
        if path.name == RULES_FILE:
            return own_rules(path.parent)[1]
        if kind is not None:
            # Its loader reads every file of the kind in the folder: those of this file are told.
            return tuple(one for one in read_figures(path.parent).problems if one.file == path.name)
        try:
            if path.parent.name == BATTERIES:
                read_battery(read_own(path), path.name, load=self.load)
                return ()
            return self.check(read_own(path), path.name)[1]
        except LibraryFileError as trouble:
            return trouble.mistakes

    def next_version(self, protocol_id: str) -> int:
        """The first version of this id that is free here and in what is stored."""
        used = [entry.protocol.version for entry in self._everything(protocol_id)]
        version = max(used, default=0) + 1
        while self._stored is not None and self._stored(protocol_id, version) is not None:
            version += 1
        return version

    def reload(self) -> None:
        """Read the folder again."""
        for name in ("_read", "_rules", "_batteries", "_limits", "known", "figures"):
            self.__dict__.pop(name, None)

    def _everything(self, protocol_id: str) -> list[Entry]:
        entry = self.entries.get(protocol_id)
        shipped = self._shipped(protocol_id) if protocol_id in protocol_ids() else None
        return [each for each in (entry, shipped) if each is not None]

    def _namesakes(self, protocol: Protocol) -> list[Protocol]:
        """What already has this id and version: the one that ships, and what sets were recorded with."""
        shipped = load_protocol(protocol.protocol_id) if protocol.protocol_id in protocol_ids() else None
        stored = self._stored(protocol.protocol_id, protocol.version) if self._stored is not None else None
        return [each for each in (shipped, stored) if each is not None and each.key == protocol.key]

    def _own_files(self) -> list[Path]:
        return [] if self.protocols_folder is None else sorted(self.protocols_folder.glob("*.toml"))

    def _shipped(self, protocol_id: str) -> Entry:
        # Rules that the clinic has changed hold in the protocols that ship, too.
        rules = None if self.rules is shipped_rules() else self.rules
        return Entry(load_protocol(protocol_id, rules=rules), protocol_path(protocol_id))

    def _decided(self, entry: Entry) -> Entry:
        """With the limits that the clinic has set from its own athletes."""
        return replace(entry, protocol=with_own_limits(entry.protocol, self._limits))

    @cached_property
    def _limits(self) -> tuple[OwnLimit, ...]:
        return () if self._clinic is None else self._clinic.limits()

    @cached_property
    def _rules(self) -> tuple[RuleTables, tuple[Mistake, ...]]:
        return own_rules(self.folder)

    @cached_property
    def _batteries(self) -> tuple[Mapping[str, Battery], tuple[Mistake, ...]]:
        return read_batteries(self.folder, self.load)

    @cached_property
    def _read(self) -> tuple[dict[str, Entry], tuple[Mistake, ...]]:
        entries: dict[str, Entry] = {}
        problems: list[Mistake] = []
        for name in protocol_ids():
            # A file that was damaged on this machine must not take the others with it.
            try:
                entries[name] = self._shipped(name)
            except LibraryFileError as trouble:
                problems += trouble.mistakes
        for path in self._own_files():
            try:
                protocol, mistakes = self.check(read_own(path), path.name)
            except LibraryFileError as trouble:
                problems += trouble.mistakes
                continue
            problems += mistakes
            if protocol is not None and not mistakes:
                shipped = entries.get(protocol.protocol_id)
                replaced = None if shipped is None else shipped.protocol
                entries[protocol.protocol_id] = Entry(protocol, path, own=True, replaces=replaced)
        return {name: self._decided(entry) for name, entry in entries.items()}, tuple(problems)
