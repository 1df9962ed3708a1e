"""Storage failures as one sentence that says what to do next."""

from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError, SQLAlchemyError

from domain.language import say


class StorageError(Exception):
    """Something could not be read or kept; the text is one sentence for the coach."""


class NewerDatabaseError(StorageError):
    """A later version of the program wrote the file; this one can only go back to a backup of before."""


class ContradictionError(StorageError):
    """A change was refused because of what other rows say."""


_SENTENCES = (
    ("disk is full", say("The disk that holds {name} is full: free some space, then try again.")),
    (
        "readonly",
        say("{name} is read-only: allow writing to it and its folder, or choose another with --db."),
    ),
    ("locked", say("Another program keeps {name} locked: close that program, then try again.")),
    ("malformed", say("{name} is damaged: keep the file and go back to the last backup beside it.")),
    ("not a database", say("{name} is not a Turnout database: choose another file with --db.")),
    ("unable to open", say("{name} cannot be opened: check that its folder exists and can be written to.")),
    (
        "disk i/o error",
        say("The disk that holds {name} does not take data: check its free space and its cable."),
    ),
)


_SERVER_TROUBLES = (
    ("password", "does not accept the password"),
    ("no pg_hba.conf entry", "lets nobody in from this computer"),
    ("does not support ssl", "offers no TLS"),
    ("certificate", "has a certificate that does not hold"),
    ("permission denied", "lets this user change nothing"),
    ("does not exist", "holds no such database or user"),
)
NO_ANSWER = "does not answer"


def server_trouble(error: BaseException) -> str:
    """Why a server did nothing, without its address: *the database ...*."""
    said = str(getattr(error, "orig", None) or error).lower()
    return next((words for fragment, words in _SERVER_TROUBLES if fragment in said), NO_ANSWER)


def storage_error(error: SQLAlchemyError, name: str) -> StorageError:
    """The failure in words; `name` is the database as the coach knows it."""
    if isinstance(error, IntegrityError):
        return ContradictionError(f"{name} refused a row that contradicts what it holds: {error.orig}.")
    if "://" in name and isinstance(error, OperationalError | InterfaceError):
        trouble = server_trouble(error)
        return StorageError(f"{name} {trouble}: check the network and the address, then try again.")
    reason = str(error.orig if isinstance(error, DBAPIError) else error)
    for fragment, sentence in _SENTENCES:
        if fragment in reason.lower():
            return StorageError(sentence.format(name=name))
    return StorageError(f"{name} could not be used ({reason}): check the disk and start Turnout again.")
