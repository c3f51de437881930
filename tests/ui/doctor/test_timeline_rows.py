"""The patient's timeline names what was done."""

from offline.policy import KINDS
from offline.views import Event
from tests.ui.doctor.people import NOW, mark, order_row
from ui.doctor.timeline_rows import event_word, names_of, timeline_rows
from ui.emergency.event_words import EventKind
from ui.language import Languages


def test_a_signed_order_and_a_stop_say_which_drug(languages: Languages) -> None:
    row = order_row("MedicationRequest/4", "enoxaparin-inj", "40", unit="mg", mark=mark("c1"))
    names = names_of((row,), (), lambda order: f"<{order.what.text}>")
    event = Event(
        seq=1, at=NOW, kind="saved", command="c1", patient=None, facts={"kind": "stop-order", "number": "E-1"}
    )
    (shown,) = timeline_rows((event,), NOW, names)
    assert "<enoxaparin-inj>" in shown.cells[2].text


def test_every_kind_of_command_has_a_word(languages: Languages) -> None:
    assert [kind for kind in KINDS if event_word(kind) == kind] == []


def test_every_kind_of_the_journal_has_a_word(languages: Languages) -> None:
    assert [kind for kind in EventKind if event_word(kind) == kind] == []


def test_a_guest_who_was_read_is_said_in_words_and_by_no_key(languages: Languages) -> None:
    event = Event(seq=1, at=NOW, kind="guest-read", command=None, patient="p", facts={"reason": "Consent/permission-1"})
    (shown,) = timeline_rows((event,), NOW)
    assert shown.cells[1].text != "guest-read"
    assert "Consent" not in shown.cells[2].text
