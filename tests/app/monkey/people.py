"""Fills the monkey's database: athletes with visits, programs, a group, and two leads who sign in."""

from pathlib import Path

from argon2 import PasswordHasher

from app.demo.history import seed
from db.secrets import Secrets
from db.store import open_store
from domain.access import Role
from domain.group import AthleteGroup
from domain.identifiers import new_id
from domain.program.template import load_template, template_ids
from domain.timebase import Clock
from tests.blank_database import blank_database

PIN = "482913"
LEADS = ("Lea Lindt", "Kim Meyer")


def fill(path: Path, *, clock: Clock) -> None:
    """What a clinic has after some weeks."""
    quick = Secrets(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
    store = open_store(blank_database(path), clock=clock, secrets=quick)
    try:
        athletes = seed(store, now=clock.wall(), folder=path.parent / "history")
        group = store.groups.save(AthleteGroup(new_id(), "Ballet, second year"))
        today = clock.wall().date()
        for athlete, template in zip(athletes, template_ids(), strict=False):
            store.groups.put_in(group.group_id, athlete.athlete_id)
            store.programs.save(load_template(template).begin(athlete.athlete_id, today))
        store.access.sign_in(store.coaches.add(LEADS[0], Role.LEAD, PIN))
        store.coaches.add(LEADS[1], Role.LEAD, PIN)
    finally:
        store.close()
