"""A copy of the data key in the keyring of the operating system, where there is one."""

import logging
from collections.abc import Callable
from typing import Any

from db.files import DataKey

log = logging.getLogger(__name__)

_SERVICE = "Turnout athlete database"


def remember(vault_id: str, key: DataKey) -> bool:
    """Keep the key for the person who is logged in to this computer; False where there is no keyring."""
    answered, _ = asked(lambda ring: ring.set_password(_SERVICE, vault_id, key.secret.hex()))
    return answered


def recall(vault_id: str) -> DataKey | None:
    """The key that was kept, or None."""
    _, found = asked(lambda ring: ring.get_password(_SERVICE, vault_id))
    try:
        return None if found is None else DataKey(bytes.fromhex(found))
    except ValueError:
        log.warning("The keyring holds something else under the name of the data key.")
        return None


def forget(vault_id: str) -> bool:
    """Take the key out of the keyring."""
    answered, _ = asked(lambda ring: ring.delete_password(_SERVICE, vault_id))
    return answered


def is_there() -> bool:
    """Whether this computer has a keyring that keeps secrets."""
    answered, priority = asked(lambda ring: ring.get_keyring().priority)
    return answered and priority > 0


def asked(question: Callable[[Any], Any]) -> tuple[bool, Any]:
    """Whether there is a keyring that answers, and its answer."""
    # Loaded only here: it looks for every backend of the system.
    import keyring

    try:
        return True, question(keyring)
    except Exception as error:  # noqa: BLE001 - every backend fails in its own way, and all mean: not here
        log.info("The keyring does not answer: %s", error)
        return False, None
