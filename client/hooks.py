"""The moments at which central's decision support is asked: the hooks of CDS Hooks 2.0 that a doctor's station has. Refuses all others."""

from enum import StrEnum


class Hook(StrEnum):
    """A chart was opened, orders were drafted, orders are about to be signed."""

    PATIENT_VIEW = "patient-view"
    ORDER_SELECT = "order-select"
    ORDER_SIGN = "order-sign"
