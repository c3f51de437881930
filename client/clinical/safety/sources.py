"""Which part of a drug row's source speaks of what was checked. Refuses to give less than the row says: in doubt the whole."""

from client.clinical.catalogue import Drug
from client.clinical.safety.findings import Kind

_TOPIC = {Kind.ANTIBIOTIC: "tier", Kind.SKIN_TEST: "skin test"}
_DOSE = "dose"


def source_of(drug: Drug, kind: Kind, basis: str | None = None) -> str:
    """Of a maximum: the kind of text it is from and how far it was checked; of everything else its clause of the row's source."""
    if kind in {Kind.SINGLE_DOSE, Kind.DAILY_DOSE}:
        said = "; ".join(part for part in (basis, drug.max_dose_check) if part)
        return said or drug.source
    topic = _TOPIC.get(kind, _DOSE)
    return next((part for part in drug.source.split("; ") if part.startswith(topic)), drug.source)
