"""Words of temporary patients: triage, age, sex, fields of a comparison, faults. Decides nothing."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.matching import Agreement, Compared
from client.commands import AgeGroup, Triage
from client.records import Sex
from offline.projection.temporaries import TemporaryRow
from ui.printing.words import UNKNOWN


def triage_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        Triage.RED.value: translate("Temporaries", "Red: first"),
        Triage.YELLOW.value: translate("Temporaries", "Yellow: second"),
        Triage.GREEN.value: translate("Temporaries", "Green: third"),
        Triage.BLACK.value: translate("Temporaries", "Black"),
    }


def age_group_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        AgeGroup.NEWBORN.value: translate("Temporaries", "newborn"),
        AgeGroup.INFANT.value: translate("Temporaries", "infant"),
        AgeGroup.CHILD.value: translate("Temporaries", "child"),
        AgeGroup.YOUTH.value: translate("Temporaries", "adolescent"),
        AgeGroup.ADULT.value: translate("Temporaries", "adult"),
        AgeGroup.OLD.value: translate("Temporaries", "old"),
        AgeGroup.UNKNOWN.value: translate("Temporaries", "age not told"),
    }


def sex_choices() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        Sex.MALE.value: translate("Temporaries", "male"),
        Sex.FEMALE.value: translate("Temporaries", "female"),
        Sex.UNKNOWN.value: translate("Temporaries", "not told"),
    }


def seen_words(row: TemporaryRow) -> str:
    """Sex and age as he looks."""
    temporary = row.patient.temporary
    group = temporary.age_group if temporary is not None else ""
    sex = sex_choices().get(row.patient.sex.value, UNKNOWN)
    return " ".join(part for part in (sex, age_group_words().get(group, "")) if part)


def triage_of(row: TemporaryRow) -> str:
    """The colour of his tag; "" without one."""
    found = (tag.name.code for tag in row.tags)
    return next((code for code in found if code in triage_words()), "")


def band_words(row: TemporaryRow) -> str:
    translate = QCoreApplication.translate
    if row.band is None:
        return translate("Temporaries", "no band: no orders")
    if row.reprint_since is not None:
        return translate("Temporaries", "print band and labels again")
    if row.band.is_hand_written:
        return translate("Temporaries", "on, written by hand")
    return translate("Temporaries", "on")


def who_words(row: TemporaryRow) -> str:
    """Who he is, or may be."""
    translate = QCoreApplication.translate
    temporary = row.patient.temporary
    if row.patient.replaced_by is not None:
        name = row.joined.name if row.joined is not None else row.patient.name
        return translate("Temporaries", "is {name}").format(name=name)
    claimed = temporary.claimed if temporary is not None else None
    if claimed is None:
        return translate("Temporaries", "nobody knows")
    said = claimed.name or translate("Temporaries", "a number or date is known")
    return translate("Temporaries", "said: {name}").format(name=said)


def field_words(field: str) -> str:
    translate = QCoreApplication.translate
    return {
        "identifier": translate("Temporaries", "Number"),
        "name": translate("Temporaries", "Name"),
        "birth-date": translate("Temporaries", "Date of birth"),
        "sex": translate("Temporaries", "Sex"),
    }[field]


def agreement_words(one: Compared) -> str:
    translate = QCoreApplication.translate
    plain = {
        Agreement.SAME: translate("Temporaries", "same"),
        Agreement.ALIKE: translate("Temporaries", "alike"),
        Agreement.DIFFERENT: translate("Temporaries", "different"),
        Agreement.UNKNOWN: translate("Temporaries", "not known"),
    }[one.agreement]
    why = {
        "same-sound": translate("Temporaries", "sounds the same"),
        "same-initials": translate("Temporaries", "same initials"),
        "day-and-month-swapped": translate("Temporaries", "day and month swapped"),
        "one-digit-differs": translate("Temporaries", "one digit differs"),
        "same-year": translate("Temporaries", "only the year is known"),
    }.get(one.why, "")
    return f"{plain} · {why}" if why else plain


def value_words(one: Compared, value: str) -> str:
    if one.field == "sex":
        return sex_choices().get(value, UNKNOWN)
    return value or UNKNOWN


def fault_words(fault: str) -> str:
    """What stands against an act, beside the button."""
    translate = QCoreApplication.translate
    return {
        "exhausted": translate(
            "Temporaries",
            "Not enough numbers are left on this station. Type a spare number that another station of the ward gives (S there),"
            " or register fewer.",
        ),
        "not-whole": translate(
            "Temporaries", "This is no whole spare number: read it again, the last sign checks the rest."
        ),
        "count": translate("Temporaries", "Say how many came, 1 to 50."),
        "number-used": translate("Temporaries", "Somebody has this number already: take another band."),
        "number-wrong": translate("Temporaries", "This is no number of a temporary patient."),
        "alias-used": translate("Temporaries", "Somebody on the ward is called so already: take another band."),
        "wrong-band": translate("Temporaries", "This is not this patient's number. Nothing was confirmed."),
        "empty": translate("Temporaries", "Say a name, a date of birth or a number, and who said it."),
        "source": translate("Temporaries", "Say who said it, or which paper shows it."),
        "date": translate("Temporaries", "Write the date of birth as 1959-03-08."),
        "no-candidate": translate("Temporaries", "Choose who he is."),
        "reason": translate("Temporaries", "Say by what it is known."),
        "changed": translate("Temporaries", "The record changed meanwhile. It is read anew; look again."),
        "central": translate(
            "Temporaries", "Needs central: joined and parted once it answers. Go on under the temporary number."
        ),
        "part-too-late": translate("Temporaries", "After 24 hours the records department parts them."),
        "already-joined": translate("Temporaries", "He is joined already."),
        "join-temporary": translate("Temporaries", "That is a temporary patient too."),
        "join-replaced": translate("Temporaries", "That record was replaced by another: choose the other."),
        "join-second": translate("Temporaries", "The second person has to be somebody else who treats or gives drugs."),
        "busy": translate("Temporaries", "The act before is still being saved."),
    }.get(fault, fault)


def at_words(moment: datetime | None) -> str:
    return moment.astimezone().strftime("%m-%d %H:%M") if moment is not None else UNKNOWN
