"""What the page says of the chosen patient, and of the numbers that are left, in whole sentences. Decides nothing."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from client.records.temporaries import Claimed
from offline.blocks import Left, Taken
from offline.projection.temporaries import PARTED_WITHIN, TemporaryRow
from ui.temporaries.words import band_words, who_words


def details(row: TemporaryRow | None, zone: tzinfo) -> str:
    translate = QCoreApplication.translate
    if row is None:
        return translate("TemporariesPage", "Nobody without a name is here. N registers whoever comes.")
    temporary = row.patient.temporary
    lines = [temporary.number, temporary.marks] if temporary is not None else []
    lines.append(translate("TemporariesPage", "Band: {words}").format(words=band_words(row)))
    lines.append(translate("TemporariesPage", "Who: {words}").format(words=who_words(row)))
    if temporary is not None and temporary.claimed is not None:
        lines.append(_said(temporary.claimed))
    if temporary is not None and temporary.joined_at is not None:
        until = (temporary.joined_at + PARTED_WITHIN).astimezone(zone).strftime("%m-%d %H:%M")
        lines.append(translate("TemporariesPage", "Can be parted until {time}").format(time=until))
    return "\n".join(line for line in lines if line)


def _said(claimed: Claimed) -> str:
    parts = (claimed.name, str(claimed.birth_date or ""), *(value for _, value in claimed.identifiers))
    said = QCoreApplication.translate("TemporariesPage", "{what}, by {source}, kept by {who}")
    return said.format(what=" ".join(part for part in parts if part), source=claimed.source, who=claimed.by)


def numbers_words(left: Left | None, spares: Sequence[Taken]) -> str:
    """How many are left, what to do where they are few, and the spare numbers that were just taken."""
    translate = QCoreApplication.translate
    if left is None:
        return ""
    said = translate("TemporariesPage", "{count} numbers left on this station.").format(count=left.count)
    if left.is_low:
        said += " " + translate(
            "TemporariesPage",
            "Few: central gives more when it answers. Until then another station of the ward gives spare numbers (S).",
        )
    if not spares:
        return said
    told = translate("TemporariesPage", "Spare numbers, each for one band of another station; write it on by hand:")
    return "\n".join((said, told, *(f"{one.number}  {one.alias.name}" for one in spares)))
