"""The quick entry's state in words: rows of the list, chips of the parts, what is still open. Pure functions of an `Entry`."""

from PySide6.QtCore import QCoreApplication

from client.clinical.concentration import Line
from client.clinical.entry import Part
from client.clinical.search import Hit, ItemKind
from client.clinical.units import Quantity
from client.records import OrderTerm
from client.tongue import reads_english
from ui.doctor.entry_model import Entry, Open, Problem, frequency_of, term_of
from ui.doctor.order_book import KIND_OF_ITEM, OrderBook, name_of_hit
from ui.doctor.order_marks import side_word
from ui.doctor.recall_model import Recall, RecallKind
from ui.doctor.wording import number_words
from ui.drug_marks import drug_marks
from ui.order_words import chronic_pain_word
from ui.requests.words import per_ml_words
from ui.units import product_words, unit_words
from ui.widgets.painting import Align, Chip
from ui.widgets.table_model import Column, TableRow, cell


def hit_columns() -> tuple[Column, ...]:
    return (
        Column(key="at", title="", width=26, pad=8, may_elide=False),
        Column(key="name", title="", pad=4, wraps=True),
        Column(key="strength", title="", width=112, pad=4, align=Align.RIGHT, may_elide=False),
        Column(key="kind", title="", width=84, pad=8),
    )


def hit_rows(state: Entry, book: OrderBook, language: str) -> tuple[TableRow, ...]:
    return tuple(
        TableRow(
            key=str(at),
            cells=(
                cell(str(at + 1), tone="t3"),
                cell(name_of_hit(hit, language), weight=600 if at == state.at else 400),
                cell(strength_words(hit, book), tone="t2", role="meta"),
                cell(kind_words(hit.kind), tone="t3", role="meta"),
            ),
            height=26,
        )
        for at, hit in enumerate(state.found.hits)
    ) + tuple(
        _recall_row(at, one, state, book, language) for at, one in enumerate(state.recalls, len(state.found.hits))
    )


def _recall_row(at: int, recall: Recall, state: Entry, book: OrderBook, language: str) -> TableRow:
    """What it would order, and where it comes from."""
    draft = recall.draft
    item = next((item for item, kind in KIND_OF_ITEM.items() if kind is draft.kind), None)
    hit = book.hit(item, draft.catalogue_id) if item is not None else None
    route = book.name_of_route(draft.route, language)
    dose = f"{number_words(draft.dose.value)} {unit_words(draft.dose.code or draft.dose.unit)}" if draft.dose else ""
    parts = (
        name_of_hit(hit, language) if hit else draft.what.text,
        dose,
        book.name_of_frequency(draft.frequency, language),
        route,
    )
    return TableRow(
        key=str(at),
        cells=(
            cell(str(at + 1), tone="t3"),
            cell(" ".join(part for part in parts if part), weight=600 if at == state.at else 400),
            cell(_origin_words(recall), tone="t2", role="meta"),
            cell(_recall_words(recall.kind), tone="t3", role="meta"),
        ),
        height=26,
    )


def _origin_words(recall: Recall) -> str:
    return " ".join(part for part in (f"{recall.at:%m-%d}" if recall.at else "", recall.by) if part)


def _recall_words(kind: RecallKind) -> str:
    translate = QCoreApplication.translate
    return {
        RecallKind.LAST: translate("EntryRecall", "Last time"),
        RecallKind.FAVOURITE: translate("EntryRecall", "Favourite"),
    }[kind]


def kind_words(kind: ItemKind) -> str:
    translate = QCoreApplication.translate
    return {
        ItemKind.DRUG: translate("EntryPanel", "Drug"),
        ItemKind.LAB: translate("EntryPanel", "Laboratory"),
        ItemKind.EXAM: translate("EntryPanel", "Imaging"),
        ItemKind.NURSING: translate("EntryPanel", "Nursing"),
        ItemKind.DIET: translate("EntryPanel", "Diet"),
        ItemKind.ORDER_SET: translate("EntryPanel", "Order set"),
    }[kind]


def strength_words(hit: Hit, book: OrderBook) -> str:
    if hit.kind is ItemKind.ORDER_SET:
        count = len(book.catalogue.order_sets[hit.code].items)
        return QCoreApplication.translate("EntryPanel", "{count} items").format(count=count)
    drug = book.catalogue.drugs.get(hit.code) if hit.kind is ItemKind.DRUG else None
    return product_words(drug) if drug else ""


def _quantity(quantity: Quantity) -> str:
    return f"{number_words(quantity.value)} {unit_words(quantity.unit)}"


def part_chips(state: Entry, book: OrderBook, language: str) -> tuple[Chip, ...]:
    """The parts as they were read, in the order of an order line; what is missing stays out of it."""
    translate, read = QCoreApplication.translate, state.read
    alert = _alert_chips(state, book)
    is_drug = state.chosen is not None and state.chosen.kind is ItemKind.DRUG
    said = list[str]()
    if is_drug and read.quantity is not None:
        said.append(_quantity(read.quantity))
    if is_drug and read.route is not None:
        said.append(
            _named(book.catalogue.routes[read.route].name_zh, book.catalogue.routes[read.route].name_en, language)
        )
    code = frequency_of(state, book)
    if code is not None:
        frequency = book.catalogue.frequencies[code]
        said.append(f"{code.lower()} · {_named(frequency.name_zh, frequency.name_en, language)}")
    if is_drug and read.rate is not None:
        said.append(translate("EntryPanel", "{rate}, not checked").format(rate=_quantity(read.rate)))
    if read.side is not None:
        said.append(side_word(read.side))
    if read.is_urgent:
        said.append(translate("EntryPanel", "urgent"))
    if read.days is not None:
        said.append(translate("EntryPanel", "{days} d").format(days=read.days))
    if is_drug and read.is_own_supply:
        said.append(translate("EntryPanel", "own supply"))
    if is_drug and read.is_chronic_pain:
        said.append(chronic_pain_word())
    if read.remark:
        said.append(translate("EntryPanel", "remark: {words}").format(words=read.remark))
    is_set = state.chosen is not None and state.chosen.kind is ItemKind.ORDER_SET
    term = (
        translate("EntryPanel", "one-off") if term_of(state) is OrderTerm.ONCE else translate("EntryPanel", "long-term")
    )
    return (*alert, *(Chip(text=text, tone="acc") for text in said), *(() if is_set else (Chip(text=term),)))


def _alert_chips(state: Entry, book: OrderBook) -> tuple[Chip, ...]:
    """Of a high-alert drug: who checks it, and how much of it is in each millilitre of the product."""
    hit = state.chosen
    drug = book.catalogue.drugs.get(hit.code) if hit is not None and hit.kind is ItemKind.DRUG else None
    if drug is None or not drug.is_high_alert:
        return ()
    per_ml = per_ml_words(Line(drug.id, None, ""), (), book.catalogue)
    return (*drug_marks(drug, says_who_checks=True), *((Chip(text=per_ml, tone="redo"),) if per_ml else ()))


def _named(chinese: str, english: str, language: str) -> str:
    return english if reads_english(language) else chinese


def part_word(part: Part | None) -> str:
    translate = QCoreApplication.translate
    return {
        Part.DRUG: translate("EntryPanel", "item"),
        Part.DOSE: translate("EntryPanel", "dose"),
        Part.UNIT: translate("EntryPanel", "dose unit"),
        Part.FREQUENCY: translate("EntryPanel", "frequency"),
        Part.ROUTE: translate("EntryPanel", "route"),
        Part.DAYS: translate("EntryPanel", "days"),
        Part.OWN_SUPPLY: translate("EntryPanel", "own supply"),
        Part.CHRONIC_PAIN: chronic_pain_word(),
        Part.FIRST_DAY: translate("EntryPanel", "doses of the first day"),
        Part.INTERVAL: translate("EntryPanel", "least interval, e.g. 间隔6h"),
        Part.RATE: translate("EntryPanel", "rate"),
        Part.SIDE: translate("EntryPanel", "side: 左, 右 or 双侧 (or fill in the request form)"),
        Part.URGENT: translate("EntryPanel", "urgent"),
        Part.REMARK: translate("EntryPanel", "remark"),
    }.get(part or Part.DRUG, "")


def problem_words(state: Entry) -> str:
    """What must be typed or said next, or that Enter makes it a draft."""
    translate = QCoreApplication.translate
    if not state.problems:
        return translate("EntryPanel", "↵ adds the draft")
    missing = [part_word(one.part) for one in state.problems if one.problem is Problem.MISSING]
    lines = [translate("EntryPanel", "Missing: {parts}").format(parts=", ".join(missing))] if missing else []
    lines += [_one(one, state) for one in state.problems if one.problem is not Problem.MISSING]
    return " · ".join(lines)


def _one(found: Open, state: Entry) -> str:
    translate = QCoreApplication.translate
    words = state.text[found.span.begin : found.span.end] if found.span else ""
    if found.problem is Problem.UNIT_CHANGED:
        return _unit_words(state)
    if found.problem is Problem.UNIT_ALIEN:
        return translate(
            "EntryPanel",
            "{typed} cannot be ordered of this drug: its unit cannot be converted. Change the dose or the drug",
        ).format(typed=_quantity(state.settled.typed) if state.settled else words)
    return {
        Problem.CHOOSE: translate("EntryPanel", "“{words}” may mean several: choose"),
        Problem.UNREAD: translate("EntryPanel", "“{words}” is not understood"),
        Problem.REPEATED: translate("EntryPanel", "{part} is said twice"),
        Problem.DOSE_ZERO: translate("EntryPanel", "A dose of zero cannot be ordered"),
        Problem.RATE_ZERO: translate("EntryPanel", "A rate of zero cannot be ordered"),
        Problem.NOT_FOR_THIS: translate("EntryPanel", "“{words}” does not belong to this item"),
        Problem.DAYS_ZERO: translate("EntryPanel", "“{words}”: a course has at least one day"),
        Problem.DAYS_OF_ONCE: translate(
            "EntryPanel", "“{words}”: this is done one time. Take the days away, or say how often"
        ),
        Problem.DAYS_MANY: translate(
            "EntryPanel", "“{words}” is longer than {most} days (this program's own number). Change it; Alt ↵ confirms"
        ),
        Problem.FIRST_DAY_MANY: translate(
            "EntryPanel", "“{words}”: a whole day has {most} doses. Change the first day or the frequency"
        ),
    }[found.problem].format(words=words, part=part_word(found.part), most=found.most)


def _unit_words(state: Entry) -> str:
    """SAF-26: another unit than the drug's must be confirmed, with the amount in both."""
    translate, settled = QCoreApplication.translate, state.settled
    if settled is None or settled.amount is None:
        return ""
    return translate("EntryPanel", "Other unit than usual: {typed} = {amount}; Alt ↵ confirms").format(
        typed=_quantity(settled.typed), amount=_quantity(settled.amount)
    )


def grammar_words() -> str:
    """Everything that the line understands, as it may be typed."""
    translate = QCoreApplication.translate
    return "\n".join(
        (
            translate(
                "EntryPanel", "First the item: initials, pinyin, name or code; ↵ chooses it. Then, in any order:"
            ),
            translate("EntryPanel", "dose 1g · 500mg · 80万单位 (a number without its unit is asked for)"),
            translate(
                "EntryPanel",
                "frequency q8h · tid · st · prn 间隔6h · route po · ivgtt · 泵入 · 微泵 (pump, continuous)",
            ),
            translate(
                "EntryPanel", "rate 40滴/分 · 40gtt/min · 60ml/h (of an infusion the leading line says it) · days 7d"
            ),
            translate(
                "EntryPanel",
                "first day 首日1 · own supply zb · side 左 · right · 双侧 · urgent 加急 · remark, last: // words or 嘱: words",
            ),
            translate(
                "EntryPanel",
                "Tab next open part · Alt ↵ confirms a unit or a long course · [ joins with the line above · F1 closes this help",
            ),
        )
    )
