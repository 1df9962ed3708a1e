"""What was found in a study, and letting it hold: the same for the page and for the command."""

from collections.abc import Mapping

from db.errors import StorageError
from db.store import Store
from domain.error.reliability import ReliabilityError
from domain.studies.finding import Finding, finding
from domain.studies.study import Attendance, Study, attendance


def attended(store: Store, study: Study) -> Attendance:
    """Who came when, of everybody who is asked to take part."""
    return attendance(study, store.studies.trials(study), store.studies.members(study))


def found_of(study: Study, who: Attendance) -> Mapping[str, Finding | str]:
    """By measure what was found, or the sentence why nothing was."""
    found: dict[str, Finding | str] = {}
    for name in study.metrics:
        try:
            found[name] = finding(study, name, who)
        except ReliabilityError as trouble:
            found[name] = str(trouble)
    return found


def adopt(store: Store, study_id: str) -> Study:
    """Let the errors of a study hold; StorageError with a sentence where they may not."""
    study = store.studies.get(study_id)
    who = attended(store, study)
    found = found_of(study, who)
    trouble = next((one for one in found.values() if isinstance(one, str)), "")
    if trouble:
        raise StorageError(trouble)
    kept = [one for one in found.values() if isinstance(one, Finding)]
    return store.studies.adopt(study, kept, [one.trials for one in who.complete(study)])
