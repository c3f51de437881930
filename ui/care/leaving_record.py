"""What the record says already for a discharge record: diagnoses, medicines taken home, results still to come; each with its rows."""

from collections.abc import Iterable, Mapping

from client.records import DiagnosisUse
from offline.care_views import Discharge
from offline.drafts import Pulled
from ui.care.medicines import regimen
from ui.doctor.order_book import OrderBook

_AT_ADMISSION = frozenset({DiagnosisUse.PRELIMINARY, DiagnosisUse.CONFIRMED})


def known(found: Discharge, book: OrderBook) -> Mapping[str, Pulled]:
    """By field of the template; what nobody wrote down is left to the author."""
    language = book.record_language
    at_admission = [row.diagnosis for row in found.diagnoses if row.diagnosis.use in _AT_ADMISSION]
    at_discharge = [row.diagnosis for row in found.of_discharge()]
    home = [row.order for row in found.taken_home]
    pending = [one for one in found.open if one.kind == "pending-result"]
    given = {
        "admission-diagnosis": _pulled((one.told, one.key) for one in at_admission),
        "discharge-diagnosis": _pulled((one.told, one.key) for one in at_discharge),
        "medicines": _pulled((f"{one.what.text} {regimen(one, book, language)}".strip(), one.key) for one in home),
        "pending": _pulled((one.what, one.key) for one in pending),
    }
    return {field: pulled for field, pulled in given.items() if pulled is not None}


def _pulled(parts: Iterable[tuple[str, str]]) -> Pulled | None:
    every = [(text, key) for text, key in parts if text]
    if not every:
        return None
    return Pulled(text="；".join(text for text, _ in every), sources=tuple(key for _, key in every))
