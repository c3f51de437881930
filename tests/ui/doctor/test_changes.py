"""What an order keeps when it is changed: all that was ordered, as far as a draft can say it."""

from datetime import time, timedelta

import msgspec

from client.clinical.timing_fhir import fhir_timing
from client.commands import AntimicrobialUse
from client.fhir.names import FIRST_DAY_COUNT
from client.records import AntimicrobialForm, Order
from tests.ui.doctor.people import NOW, book, order_row
from ui.doctor.change_model import carried, draft_of
from ui.doctor.recall_model import last_orders

ENOX = "MedicationRequest/4"


def timed(*times: str) -> Order:
    """Twice a day at these times, as it comes back from central."""
    row = order_row(ENOX, "enoxaparin-inj", "40", unit="mg", frequency="BID", route="SC")
    timing = fhir_timing(book().catalogue.frequencies["BID"], times=[time.fromisoformat(one) for one in times])
    return msgspec.structs.replace(row.order, timing=msgspec.json.encode(timing))


def test_an_order_is_changed_at_the_times_that_were_chosen_for_it() -> None:
    old = draft_of(timed("09:00", "21:30"), book(), NOW)
    assert old is not None
    assert old.times == ("09:00", "21:30")
    usual = draft_of(timed(), book(), NOW)
    assert usual is not None
    assert usual.times == (), "the frequency's own times are nobody's choice"
    assert carried(old, usual).times == ("09:00", "21:30")


def test_the_count_of_the_first_day_is_kept_on_that_day_only() -> None:
    timing = {"extension": [{"url": FIRST_DAY_COUNT, "valueInteger": 1}]}
    order = msgspec.structs.replace(timed(), timing=msgspec.json.encode(timing), starts_at=NOW)
    old = draft_of(order, book(), NOW)
    assert old is not None
    assert old.first_day_count == 1
    assert carried(old, msgspec.structs.replace(old, first_day_count=None)).first_day_count == 1
    later = draft_of(order, book(), NOW + timedelta(days=1))
    assert later is not None
    assert later.first_day_count is None


def test_an_order_is_changed_with_the_request_form_that_was_filled_in_for_it() -> None:
    row = order_row("MedicationRequest/71", "meropenem-inj", "1", frequency="Q8H")
    form = AntimicrobialForm(purpose="treatment", indication="重症肺炎", site="肺", culture="已送", prior="无")
    order = msgspec.structs.replace(row.order, form=form)
    old = draft_of(order, book(), NOW)
    assert old is not None
    assert old.antimicrobial == AntimicrobialUse(
        purpose="treatment", indication="重症肺炎", site="肺", culture="已送", prior="无"
    )
    other = draft_of(msgspec.structs.replace(timed(), form=form), book(), NOW)
    assert other is not None
    assert other.antimicrobial is None, "the reason of a drug that is no antibacterial is no request form"
    hits = book().index.search("mlpn").hits
    (recall,) = last_orders((msgspec.structs.replace(row, order=order),), hits, book(), NOW)
    assert recall.draft.antimicrobial is None, "a new order of the same drug wants a form of its own"
