"""What a band or card says of a person beside his name, of somebody without one as well. Shortens nothing."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from offline.views import Banner
from ui.printing.words import UNKNOWN, moment


def born(banner: Banner) -> str:
    date = banner.patient.birth_date
    said = date.isoformat() if date else banner.patient.birth_date_text or UNKNOWN
    return QCoreApplication.translate("Labels", "born {date}").format(date=said)


def temporary_number(banner: Banner) -> str:
    """The number of somebody whom nobody knows yet."""
    return banner.patient.temporary.number if banner.patient.temporary is not None else ""


def told_apart(banner: Banner, now: datetime) -> tuple[str, ...]:
    """Of whom nobody knows the date of birth: when he came and what tells him apart."""
    temporary = banner.patient.temporary
    if temporary is None:
        return (born(banner),)
    came = moment(temporary.arrived_at.astimezone(now.tzinfo), seconds=False) if temporary.arrived_at else UNKNOWN
    parts = [
        QCoreApplication.translate("Labels", "came {time}").format(time=came),
        banner.patient.pinyin,
        temporary.marks,
    ]
    joined = [born(banner), temporary.alias] if banner.patient.replaced_by is not None else []
    return tuple(part for part in (*joined, *parts) if part)
