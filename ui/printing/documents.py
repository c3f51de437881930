"""All documents that can be printed, and how each is read. A plain tuple: the screens command and the tests print all of it."""

from ui.printing import (
    blank_sheets,
    care_sheets,
    census_sheet,
    drill_sheet,
    emergency_sheet,
    mar_sheet,
    number_list,
    nursing_sheets,
    summary_sheet,
    ward_pack_sheet,
)
from ui.printing.clinic_documents import certificates_title, prescriptions_title, read_certificates, read_prescriptions
from ui.printing.clinic_sheets import CERTIFICATES, PRESCRIPTIONS
from ui.printing.door import Printable
from ui.printing.event_sheet import KEY as EVENTS
from ui.printing.event_sheet import events_title, read_events
from ui.printing.form_sheet import KEY as FORMS
from ui.printing.label_documents import read_labels
from ui.printing.label_sheet import KEY as LABELS
from ui.printing.label_sheet import labels_title
from ui.printing.labour_document import KEY as LABOUR
from ui.printing.labour_document import labour_title, read_labour
from ui.printing.order_documents import (
    LONG,
    ONCE,
    REORGANISED,
    forms_title,
    long_title,
    once_title,
    read_forms,
    read_long,
    read_once,
    read_order_sheet,
    read_reorganised,
    reorganised_title,
)
from ui.printing.order_sheet import KEY
from ui.printing.words import order_sheet_title
from ui.temperature import sheet as temperature

DOCUMENTS: tuple[Printable, ...] = (
    Printable(key=KEY, title=order_sheet_title, read=read_order_sheet),
    Printable(key=LONG, title=long_title, read=read_long),
    Printable(key=ONCE, title=once_title, read=read_once),
    Printable(key=REORGANISED, title=reorganised_title, read=read_reorganised),
    Printable(key=PRESCRIPTIONS, title=prescriptions_title, read=read_prescriptions),
    Printable(key=CERTIFICATES, title=certificates_title, read=read_certificates),
    Printable(key=care_sheets.LEAVING, title=care_sheets.leaving_title, read=care_sheets.read_leaving),
    Printable(key=care_sheets.HANDOVER, title=care_sheets.handover_title, read=care_sheets.read_handover),
    Printable(key=nursing_sheets.NURSING_RECORD, title=nursing_sheets.record_title, read=nursing_sheets.read_record),
    Printable(
        key=nursing_sheets.NURSE_HANDOVER, title=nursing_sheets.handover_title, read=nursing_sheets.read_handover
    ),
    Printable(key=FORMS, title=forms_title, read=read_forms),
    Printable(key=temperature.KEY, title=temperature.chart_title, read=temperature.read_temperature),
    Printable(key=LABELS, title=labels_title, read=read_labels),
    Printable(key=LABOUR, title=labour_title, read=read_labour),
    Printable(key=EVENTS, title=events_title, read=read_events),
    Printable(
        key=emergency_sheet.KEY,
        title=emergency_sheet.emergency_report_title,
        read=emergency_sheet.read_emergency_report,
    ),
    Printable(key=drill_sheet.KEY, title=drill_sheet.drill_title, read=drill_sheet.read_drill),
    Printable(key=mar_sheet.KEY, title=mar_sheet.mar_title, read=mar_sheet.read_mar),
    Printable(key=summary_sheet.KEY, title=summary_sheet.summary_title, read=summary_sheet.read_summary),
    Printable(key=census_sheet.KEY, title=census_sheet.census_title, read=census_sheet.read_census),
    Printable(key=blank_sheets.BLANK, title=blank_sheets.blank_title, read=blank_sheets.read_blank),
    Printable(key=blank_sheets.BACK_ENTRY, title=blank_sheets.back_entry_title, read=blank_sheets.read_back_entry),
    Printable(key=number_list.KEY, title=number_list.numbers_title, read=number_list.read_numbers),
    Printable(key=ward_pack_sheet.WARD_MAR, title=ward_pack_sheet.ward_mar_title, read=ward_pack_sheet.read_ward_mar),
    Printable(key=ward_pack_sheet.KEY, title=ward_pack_sheet.pack_title, read=ward_pack_sheet.read_pack),
)
OF_WARD = frozenset(
    {
        care_sheets.HANDOVER,
        nursing_sheets.NURSE_HANDOVER,
        census_sheet.KEY,
        drill_sheet.KEY,
        emergency_sheet.KEY,
        blank_sheets.BLANK,
        blank_sheets.BACK_ENTRY,
        number_list.KEY,
        ward_pack_sheet.WARD_MAR,
        ward_pack_sheet.KEY,
    }
)
"""Documents that ask for no patient."""
