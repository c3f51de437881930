"""Which labels are printed and on what: sheets of A4, or the roll of a label printer. Reads; paints nothing."""

from client.tongue import reads_chinese
from ui.printing.door import Ask, Document, LabelAsk, PrintStation
from ui.printing.label_facts import LabelKind, Maker, labels
from ui.printing.label_roll import LabelRoll
from ui.printing.label_sheet import LabelSheet
from ui.printing.sheet_facts import inks_of


def _of_patient(station: PrintStation, ask: Ask) -> LabelAsk:
    """Without a choice: who he is, for his arm and his bed."""
    now = station.clock.now()
    kinds = frozenset({LabelKind.WRISTBAND.value, LabelKind.BED_CARD.value})
    return LabelAsk(kinds=kinds, since=now, until=now, patients=frozenset({ask.patient}))


async def read_labels(station: PrintStation, ask: Ask) -> Document:
    """What was chosen in the print centre; without a choice wristband and bed card of the patient."""
    chosen = ask.labels or _of_patient(station, ask)
    pack = station.knowledge.pack
    stuff = await station.label_stuff()
    is_chinese = reads_chinese(ask.language)
    routes = {code: route.name_zh if is_chinese else route.name_en for code, route in pack.catalogue.routes.items()}
    maker = Maker(
        catalogue=pack.catalogue,
        book=pack.bedside,
        language=ask.language,
        now=station.clock.now().astimezone(station.clock.zone),
        route=routes,
    )
    every, inks = labels(stuff, chosen, maker), inks_of(ask.marking)
    if chosen.roll_mm:
        return LabelRoll(every, ask, station, inks, chosen.roll_mm)
    return LabelSheet(every, ask, station, inks)
