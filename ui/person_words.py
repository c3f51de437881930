"""How a patient is named wherever one is named. Refuses to leave an empty place: whose name is unknown is told apart by the birth date."""

from PySide6.QtCore import QCoreApplication

from client.records import Patient

MASK = "*"
LIST_UNITS = 48
"""What a row of a narrow list shows of a name: so many Latin letters, half as many signs of Han; longer than any name that people have."""


def masked_name(name: str) -> str:
    """For a monitor that others can see: of a name in Han the first and the last sign, of two signs the first; of others the initials."""
    plain = name.strip()
    if len(plain) < 2:
        return plain
    if any("\u3400" <= sign <= "\u9fff" for sign in plain):
        return f"{plain[0]}{MASK}" if len(plain) == 2 else f"{plain[0]}{MASK}{plain[-1]}"
    return " ".join(f"{part[0]}{MASK}" for part in plain.replace(",", " ").split())


def patient_name(patient: Patient) -> str:
    """The whole name as it is to be shown; without one, that it is unknown, and when the person was born."""
    if patient.name.strip():
        return patient.name
    translate = QCoreApplication.translate
    born = patient.birth_date.isoformat() if patient.birth_date else patient.birth_date_text
    if not born:
        return translate("People", "Name unknown, birth date unknown")
    return translate("People", "Name unknown, born {date}").format(date=born)


def list_name(patient: Patient) -> str:
    """As `patient_name`, for a row that wraps: one whose name never ends would push everybody else out of sight. Whole in the banner."""
    name, used = patient_name(patient), 0
    for at, sign in enumerate(name):
        used += 2 if ord(sign) > _LATIN_ENDS else 1
        if used > LIST_UNITS:
            return f"{name[:at]}…"
    return name


_LATIN_ENDS = 0x2E7F
