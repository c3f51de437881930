"""How a patient is named wherever one is named. Refuses to leave an empty place: whose name is unknown is told apart by the birth date."""

from PySide6.QtCore import QCoreApplication

from client.records import Patient


def patient_name(patient: Patient) -> str:
    """The whole name as it is to be shown; without one, that it is unknown, and when the person was born."""
    if patient.name.strip():
        return patient.name
    translate = QCoreApplication.translate
    born = patient.birth_date.isoformat() if patient.birth_date else patient.birth_date_text
    if not born:
        return translate("People", "Name unknown, birth date unknown")
    return translate("People", "Name unknown, born {date}").format(date=born)
