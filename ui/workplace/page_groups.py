"""How the pages of the two stations stand in their bars. A page that is new is put into a group here, and nowhere else."""

from PySide6.QtCore import QCoreApplication

from ui.shell.page_bar import PageGroup

translate = QCoreApplication.translate


def _ward() -> str:
    return translate("PageGroups", "Ward")


def _orders() -> str:
    return translate("PageGroups", "Orders")


def _bedside() -> str:
    return translate("PageGroups", "Bedside")


def _records() -> str:
    return translate("PageGroups", "Records")


def _handover() -> str:
    return translate("PageGroups", "Handover")


def _patients() -> str:
    return translate("PageGroups", "Patients")


def _outpatients() -> str:
    return translate("PageGroups", "Outpatients")


def _work() -> str:
    return translate("PageGroups", "Tasks")


NURSE_GROUPS = (
    PageGroup(key="ward", title=_ward, pages=("beds", "moves", "temporaries", "critical", "room")),
    PageGroup(key="orders", title=_orders, pages=("verify", "plan", "oral", "labels", "paper")),
    PageGroup(key="bedside", title=_bedside, pages=("due", "mar", "bedside", "skin", "specimens", "blood")),
    PageGroup(
        key="records", title=_records, pages=("vitals", "chart", "assess", "fluids", "record", "cases", "downtime")
    ),
    PageGroup(key="handover", title=_handover, pages=("handover",)),
)
DOCTOR_GROUPS = (
    PageGroup(key="patients", title=_patients, pages=("doctor", "results", "assess", "day", "specialties")),
    PageGroup(key="outpatients", title=_outpatients, pages=("clinic",)),
    PageGroup(key="work", title=_work, pages=("tasks", "critical", "care", "cases")),
)
