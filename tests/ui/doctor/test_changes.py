"""What an order keeps when it is changed: all that was ordered, as far as a draft can say it."""

from datetime import time

import msgspec

from client.clinical.timing_fhir import fhir_timing
from client.records import Order
from tests.ui.doctor.people import NOW, book, order_row
from ui.doctor.change_model import carried, draft_of

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
