"""What one station does reaches the others: once, in order, bit for bit."""

from dataclasses import replace

import numpy as np

from domain.session import SetState
from tests.db.samples import a_block, a_result, a_set, a_stream
from tests.db.sharing.conftest import MakeStation
from tests.db.sharing.work import add_ada, contents, record


def test_a_set_arrives_bit_for_bit_at_the_server_and_at_another_station(station: MakeStation) -> None:
    north, south = station("north"), station("south")
    set_id = record(north.store)
    sent = north.exchange()
    south.exchange()
    assert (sent.waiting, sent.conflicts) == (0, 0)
    mine, theirs = (each.store.sessions.recording(set_id) for each in (north, south))
    assert len(mine.streams) == 2
    for one, other in zip(mine.streams, theirs.streams, strict=True):
        np.testing.assert_array_equal(one.raw, other.raw)
        np.testing.assert_array_equal(one.ticks, other.ticks)
    north.exchange()
    without = ("audit_events",)
    assert contents(north.local, without=without) == contents(south.local, without=without)
    assert north.at_the_server() == contents(north.local) | {
        "audit_events": north.at_the_server()["audit_events"]
    }


def test_a_second_round_moves_nothing(station: MakeStation) -> None:
    north = station("north")
    record(north.store)
    north.exchange()
    before = north.at_the_server()
    again = north.exchange()
    assert (again.sent, again.waiting) == (0, 0)
    assert north.at_the_server() == before


def test_what_was_there_before_sharing_began_is_sent_too(station: MakeStation) -> None:
    north = station("north")
    set_id = record(north.store)
    north.exchange()
    south = station("south")
    south.exchange()
    assert south.store.sessions.set_header(set_id).set_id == set_id


def test_an_edit_of_each_side_reaches_the_other(station: MakeStation) -> None:
    north, south = station("north"), station("south")
    ada = add_ada(north.store)
    north.exchange()
    south.exchange()
    south.store.athletes.update(replace(ada, phase="strengthening"))
    south.exchange()
    north.exchange()
    assert north.store.athletes.get("ada").phase == "strengthening"


def test_a_set_under_way_waits_until_it_ends(station: MakeStation) -> None:
    north = station("north")
    record(north.store)
    north.exchange()
    visit = north.store.sessions.open_session("ada", "Second")
    header, stream = a_set(visit.session_id), a_stream("C3")
    north.store.recorder.begin(header, [stream])
    north.store.recorder.append(stream.stream_id, a_block(0, 100))
    north.until_recorded(header.set_id)
    assert north.exchange().waiting > 0
    assert len(north.at_the_server()["sets"]) == 1
    north.store.recorder.finish(header.set_id, SetState.COMPLETE)
    assert north.exchange().waiting == 0
    assert len(north.at_the_server()["sets"]) == 2


def test_two_stations_that_score_one_set_anew_keep_both_results(station: MakeStation) -> None:
    north, south = station("north"), station("south")
    set_id = record(north.store)
    north.exchange()
    south.exchange()
    north.store.sessions.save_result(set_id, a_result(140.0))
    south.store.sessions.save_result(set_id, a_result(150.0))
    for each in (north, south, north, south):
        each.exchange()
    numbers = [row[1:3] for row in north.at_the_server()["analyses"]]
    assert sorted(numbers) == [(set_id, 1), (set_id, 2), (set_id, 3)]
    assert contents(north.local)["analyses"] == contents(south.local)["analyses"]
