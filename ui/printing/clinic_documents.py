"""How the papers of an outpatient visit are read: the signed prescription forms, and the certificates. Prints no draft."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from client.clinical.prescriptions import FormKind
from client.errors import InputRefused
from client.records import OrderStatus, PrescriptionForm
from offline.views import Banner, OrderRow, Standing
from ui.clinic.form_words import corner_words, form_kind_words, paper_words
from ui.order_words import days_words
from ui.person_words import patient_name
from ui.printing.clinic_sheets import CERTIFICATES, PRESCRIPTIONS, ClinicFacts, ClinicSheets, SheetPage
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.order_lines import Naming, amount_text
from ui.printing.sheet_facts import heading, inks_of, person_words
from ui.units import pack_words

_OVER = frozenset({OrderStatus.STOPPED, OrderStatus.CANCELLED, OrderStatus.ENTERED_IN_ERROR})


def prescriptions_title() -> str:
    return QCoreApplication.translate("Papers", "Prescriptions")


def certificates_title() -> str:
    return QCoreApplication.translate("Papers", "Certificates")


async def read_prescriptions(station: PrintStation, ask: Ask) -> Document:
    banner = await _banner(station, ask)
    stay = banner.stay.key if banner.stay else None
    rows = [
        row
        for row in await station.orders(ask.patient)
        if row.order.prescription is not None and row.order.encounter == stay and row.order.status not in _OVER
    ]
    positive = (await station.visit_chart(ask.patient)).not_to_dispense
    sheets = form_pages(rows, ask.naming, positive)
    return ClinicSheets(
        _facts(PRESCRIPTIONS, prescriptions_title(), station, ask, banner, sheets), inks_of(ask.marking)
    )


async def read_certificates(station: PrintStation, ask: Ask) -> Document:
    banner = await _banner(station, ask)
    papers = (await station.visit_chart(ask.patient)).certificates
    void = QCoreApplication.translate("Papers", "Void: {reason}")
    sheets = tuple(
        SheetPage(
            title=one.title,
            number=one.number,
            lines=tuple(
                (line, "")
                for line in (*one.text.splitlines(), *([void.format(reason=one.reason)] if one.is_void else []))
            ),
            is_void=one.is_void,
        )
        for one in papers
    )
    return ClinicSheets(_facts(CERTIFICATES, certificates_title(), station, ask, banner, sheets), inks_of(ask.marking))


async def _banner(station: PrintStation, ask: Ask) -> Banner:
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    return banner


def _facts(
    key: str, title: str, station: PrintStation, ask: Ask, banner: Banner, sheets: tuple[SheetPage, ...]
) -> ClinicFacts:
    number = banner.patient.hospital_number or ""
    return ClinicFacts(
        key=key,
        name=f"{title} {patient_name(banner.patient)}",
        heading=heading(station, ask, banner, number),
        place=station.ward_name or station.hospital_name,
        station=station.station_code,
        printed_by=person_words(ask.by),
        marking=ask.marking,
        sheets=sheets,
        copies=max(1, ask.copies),
        patient_number=number or banner.patient.key,
    )


def form_pages(rows: Sequence[OrderRow], naming: Naming, positive: Collection[str] = ()) -> tuple[SheetPage, ...]:
    """One page per form, in the order of their first line; none for a form of which nothing is to be dispensed.

    `positive`: orders whose skin test is positive.
    """
    forms: dict[str, list[OrderRow]] = {}
    for row in rows:
        if row.order.prescription is not None:
            forms.setdefault(row.order.prescription.number, []).append(row)
    barred = {row.order.key: words for row in rows if (words := _against(row, positive))}
    return tuple(
        _page(number, lines, naming, barred)
        for number, lines in forms.items()
        if any(row.order.key not in barred for row in lines)
    )


def _against(row: OrderRow, positive: Collection[str]) -> str:
    """Why the pharmacy must not dispense it; empty where nothing is known against it."""
    translate = QCoreApplication.translate
    if row.order.key in positive:
        return translate("Papers", "its skin test is positive")
    if row.order.is_held_for_skin_test:
        return translate("Papers", "no negative skin test yet")
    if row.is_pharm_rejected:
        return translate("Papers", "rejected by the pharmacist")
    if row.order.status is OrderStatus.ON_HOLD:
        return translate("Papers", "on hold")
    return {
        Standing.CONFLICT: translate("Papers", "waits for a decision"),
        Standing.REJECTED: translate("Papers", "refused by central"),
        Standing.WITHDRAWN: translate("Papers", "taken back"),
    }.get(row.standing, "")


def _page(number: str, rows: Sequence[OrderRow], naming: Naming, barred: Mapping[str, str]) -> SheetPage:
    translate = QCoreApplication.translate
    said = rows[0].order.prescription
    kind = FormKind(said.kind) if said is not None and said.kind in set(FormKind) else FormKind.ORDINARY
    title = translate("Papers", "Prescription · {kind} ({paper})").format(
        kind=form_kind_words(kind), paper=paper_words(kind)
    )
    lines: list[tuple[str, str]] = [*_identity(said), ("Rp.", "")]
    for at, row in enumerate((row for row in rows if row.order.key not in barred), start=1):
        lines += _line(at, row, naming)
    words = translate("Papers", "Not to be dispensed: {name} ({reason})")
    lines += [
        (words.format(name=naming.order(row.order), reason=barred[row.order.key]), "")
        for row in rows
        if row.order.key in barred
    ]
    lines.append(("", ""))
    by = rows[0].order.author or "—"
    lines.append((translate("Papers", "Doctor {name}　Checked ________　Dispensed ________").format(name=by), ""))
    return SheetPage(title=title, lines=tuple(lines), number=number[:8].upper(), corner=corner_words(kind), kind=kind)


def _identity(said: PrescriptionForm | None) -> list[tuple[str, str]]:
    """The red form names the patient and who collects it with their numbers; what is not known has a blank to write on."""
    if said is None or said.kind != FormKind.NARCOTIC:
        return []
    translate, blank = QCoreApplication.translate, "________________"
    patient = translate("Papers", "Identity no. of the patient: {number}").format(number=said.patient_id or blank)
    agent = translate("Papers", "Collected by: {name}　Identity no.: {number}").format(
        name=said.agent_name or blank, number=said.agent_id or blank
    )
    return [(patient, ""), (agent, ""), ("", "")]


def _line(at: int, row: OrderRow, naming: Naming) -> list[tuple[str, str]]:
    translate, order = QCoreApplication.translate, row.order
    said = order.prescription
    packs = f"{said.packs} × {pack_words(said.pack)}" if said and said.packs else translate("Papers", "packs not said")
    if order.herb is not None:
        packs = translate("Papers", "{count} doses of it").format(count=order.herb.doses)
    dose = amount_text(order.dose) if order.dose else order.dose_text or ""
    parts = (
        dose,
        naming.route(order.route) if order.route else "",
        naming.frequency(order.frequency) if order.frequency else "",
    )
    days = days_words(said.days) if said and said.days else ""
    usage = "　".join(part for part in (*parts, days) if part)
    found = [(f"{at}. {naming.order(order)}", packs), (f"　　{translate('Papers', 'Sig.')} {usage}", "")]
    if order.exemption is not None:
        exempt = naming.exempt.format(reason=order.exemption.reason, name=order.exemption.second)
        found.append((f"　　{exempt}", ""))
    if said is not None and said.reason:
        found.append((f"　　{translate('Papers', 'Longer because: {reason}').format(reason=said.reason)}", ""))
    return found
