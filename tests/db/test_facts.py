"""What is told of a database for a report: how many and of what kind, whatever engine keeps it."""

from db.store import Store
from domain.samples.link_quality import StreamHealth
from domain.session import Session
from tests.db.samples import a_block, a_set, a_stream


def test_rows_sensors_and_soundness_are_counted(store: Store, visit: Session) -> None:
    header, stream = a_set(visit.session_id), a_stream("A50285BI")
    store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 500)}, [])
    store.sessions.save_health([StreamHealth(stream.stream_id, 500, 3, 1, rate_hz=80.5, jitter_p95_ms=1.5)])
    told: list[float] = []
    facts, found = store.keeping.facts(look=True, on_progress=told.append, cancelled=lambda: False)
    assert facts.kind in ("sqlite", "postgresql")
    assert (facts.rows["athletes"], facts.rows["sets"], facts.rows["chunks"]) == (1, 1, 1)
    assert facts.schema.isdigit()
    (sensor,) = facts.sensors
    assert (sensor.driver, sensor.serial_number, sensor.streams) == ("chronojump", "A50285BI", 1)
    assert (sensor.samples, sensor.lost, sensor.errors) == (500, 3, 1)
    assert (sensor.rate_hz, sensor.jitter_p95_ms) == (80.5, 1.5)
    assert found is not None
    assert (found.complete, found.faults, found.streams) == (True, {}, 1)
    assert told[-1] == 1.0


def test_a_look_that_is_stopped_says_so_and_none_may_be_taken(store: Store, visit: Session) -> None:
    stream = a_stream()
    store.sessions.import_set(a_set(visit.session_id), [stream], {stream.stream_id: a_block(0, 100)}, [])
    _, found = store.keeping.facts(look=True, on_progress=lambda _: None, cancelled=lambda: True)
    assert found is not None
    assert not found.complete
    assert store.keeping.facts(look=False, on_progress=lambda _: None, cancelled=lambda: False)[1] is None
