"""What the record proposes to a doctor, in a line above the orders. Decides nothing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records import AllergyProposal
from ui.doctor.wording import day_time


def of_test(one: AllergyProposal, now: datetime) -> str:
    return " ".join(
        part for part in (one.name, one.said, day_time(one.at, now) if one.at else "", one.by or "") if part
    )


def proposal_words(proposed: Sequence[AllergyProposal], now: datetime) -> str:
    """Empty where nothing is proposed."""
    if not proposed:
        return ""
    said = "; ".join(f"{one.substance.text} ({of_test(one, now)})" for one in proposed)
    words = QCoreApplication.translate("AllergyActs", "Allergy proposed: {said}. The drug stays stopped. Y decides.")
    return words.format(said=said)
