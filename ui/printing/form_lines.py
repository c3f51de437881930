"""Request forms and herbal prescriptions as plain rows for paper; what nobody knows is printed as unknown. Refuses Qt's painting.

One form is all lines of one group; it begins on a page of its own. An answer that is missing is printed with a blank to fill in by hand.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from client.clinical.herbs import ROLE_SIGNS, ROLES
from client.records import Order, RequestForm
from offline.views import OrderRow
from ui.printing.order_lines import ENDED, Naming, amount_text
from ui.printing.words import moment

BLANK = "＿＿＿＿＿＿＿＿"
_SIGNS = {role: sign for sign, role in ROLE_SIGNS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """One row: a label with its words, or several cells side by side. `is_open`: to be asked and filled in."""

    label: str = ""
    words: str = ""
    cells: tuple[str, ...] = ()
    is_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperForm:
    """One form: its title, its number, its rows."""

    title: str
    number: str
    rows: tuple[PaperRow, ...]


def forms(rows: Sequence[OrderRow], naming: Naming) -> tuple[PaperForm, ...]:
    """Of everything that is not over: one per group, in the order of the table."""
    groups: dict[str, list[OrderRow]] = {}
    for row in rows:
        if row.standing not in ENDED and (row.order.request is not None or row.order.herb is not None):
            groups.setdefault(row.order.group or row.order.key, []).append(row)
    return tuple(
        _prescription(lines, naming) if lines[0].order.herb else _request(lines, naming) for lines in groups.values()
    )


def _number(lines: Sequence[OrderRow]) -> str:
    first = lines[0]
    provisional = first.mark.number if first.mark is not None else None
    return provisional or first.order.provisional_number or ""


def _who(order: Order) -> PaperRow:
    translate = QCoreApplication.translate
    words = f"{order.author or '—'}　{moment(order.authored_at, seconds=False)}"
    return PaperRow(label=translate("FormPaper", "Ordered by"), words=words)


def _request(lines: Sequence[OrderRow], naming: Naming) -> PaperForm:
    order, translate = lines[0].order, QCoreApplication.translate
    form = order.request or RequestForm(kind="other")
    items = tuple(f"{at}. {naming.order(one.order)}" for at, one in enumerate(lines, 1))
    place = " ".join(part for part in (_side(form.side), form.site) if part)
    said = (
        (translate("FormPaper", "Urgency"), _urgency(form.urgency)),
        (translate("FormPaper", "Indication"), form.indication),
        (translate("FormPaper", "Site and side"), place),
        (translate("FormPaper", "Clinical summary"), form.summary),
    )
    rows = [
        *(
            PaperRow(label=translate("FormPaper", "Items") if at == 0 else "", words=one)
            for at, one in enumerate(items)
        ),
        *(PaperRow(label=label, words=words) for label, words in said if words),
        *(_asked(one.question, one.answer) for one in form.answers),
        *_remarks(line.order for line in lines),
        _who(order),
    ]
    return PaperForm(title=form_title(form.kind), number=_number(lines), rows=tuple(rows))


def _remarks(orders: Iterable[Order]) -> tuple[PaperRow, ...]:
    label = QCoreApplication.translate("FormPaper", "Remark")
    return tuple(PaperRow(label=label, words=one) for one in dict.fromkeys(order.remark for order in orders) if one)


def _asked(question: str, answer: str) -> PaperRow:
    if answer.strip():
        return PaperRow(label=question, words=answer)
    words = QCoreApplication.translate("FormPaper", "unknown, please ask: {blank}").format(blank=BLANK)
    return PaperRow(label=question, words=words, is_open=True)


def _prescription(lines: Sequence[OrderRow], naming: Naming) -> PaperForm:
    """The herbs three in a row in the order 君臣佐使, the footnote at each; what is for the whole below."""
    translate, order = QCoreApplication.translate, lines[0].order
    herbs = sorted((one.order for one in lines), key=_rank)
    cells = [_herb(one, naming) for one in herbs]
    triples = [tuple(cells[at : at + 3]) for at in range(0, len(cells), 3)]
    herb = order.herb
    count = str(herb.doses) if herb is not None else "—"
    said = (
        (translate("FormPaper", "Doses"), translate("FormPaper", "{count} doses, one a day").format(count=count)),
        (translate("FormPaper", "Decoction"), herb.method if herb is not None else ""),
        (translate("FormPaper", "Decocted"), _decocted(herb.decocted_by if herb is not None else "")),
        (translate("FormPaper", "Usage"), herb.usage if herb is not None else ""),
    )
    rows = [
        PaperRow(label="Rp."),
        *(PaperRow(cells=triple) for triple in triples),
        *(PaperRow(label=label, words=words or BLANK, is_open=not words) for label, words in said),
        _who(order),
    ]
    title = translate("FormPaper", "Chinese herbal prescription")
    return PaperForm(title=title, number=_number(lines), rows=tuple(rows))


def _rank(order: Order) -> int:
    role = order.herb.role if order.herb is not None else ""
    return ROLES.index(role) if role in ROLES else len(ROLES)


def _herb(order: Order, naming: Naming) -> str:
    herb = order.herb
    note = f"（{herb.footnote}）" if herb is not None and herb.footnote else ""
    sign = f"[{_SIGNS[herb.role]}] " if herb is not None and herb.role in _SIGNS else ""
    dose = amount_text(order.dose) if order.dose is not None else "—"
    return f"{sign}{naming.order(order)} {dose}{note}"


def form_title(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "laboratory": translate("FormPaper", "Laboratory request"),
        "imaging": translate("FormPaper", "Examination request"),
        "pathology": translate("FormPaper", "Pathology request"),
        "surgery": translate("FormPaper", "Surgery request"),
        "therapy": translate("FormPaper", "Therapy request"),
        "nursing": translate("FormPaper", "Nursing request"),
        "blood": translate("FormPaper", "Blood request"),
    }.get(kind, translate("FormPaper", "Request"))


def _urgency(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "routine": translate("FormPaper", "routine"),
        "urgent": translate("FormPaper", "URGENT"),
        "asap": translate("FormPaper", "URGENT"),
        "stat": translate("FormPaper", "AT ONCE"),
    }.get(code, "")


def _side(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "left": translate("FormPaper", "LEFT"),
        "right": translate("FormPaper", "RIGHT"),
        "bilateral": translate("FormPaper", "BOTH SIDES"),
    }.get(code, "")


def _decocted(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "hospital": translate("FormPaper", "by the hospital"),
        "patient": translate("FormPaper", "by the patient"),
    }.get(code, "")
