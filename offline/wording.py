"""What the knowledge pack says about a draft, as FHIR, for `client.fhir.build`; refuses to say what the pack does not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any

from client.clinical.catalogue import Catalogue
from client.clinical.timing_fhir import fhir_timing
from client.commands import OrderDraft
from client.errors import InputRefused
from client.fhir import names
from client.records import Code, OrderKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWording:
    """The wording of one pack: a function of the draft alone."""

    catalogue: Catalogue

    def timing(self, draft: OrderDraft) -> Mapping[str, Any] | None:
        """Raises InputRefused for a frequency the pack does not have."""
        if draft.frequency is None:
            return None
        frequency = self.catalogue.frequencies.get(draft.frequency)
        if frequency is None:
            raise InputRefused("frequency", "unknown")
        found = fhir_timing(frequency, times=[_clock(text) for text in draft.times])
        coding = {"system": names.FREQUENCY, "code": frequency.code, "display": frequency.name_en}
        code = found.get("code", {})
        return {**found, "code": {**code, "coding": [coding, *code.get("coding", [])]}}

    def codings(self, draft: OrderDraft) -> list[dict[str, Any]]:
        if draft.herb is not None:
            return [{"system": names.HERB, "code": draft.catalogue_id, "display": draft.what.text}]
        system = _SYSTEMS.get(draft.kind) if draft.catalogue_id else None
        own = [{"system": system, "code": draft.catalogue_id, "display": draft.what.text}] if system else []
        drug = self.catalogue.drugs.get(draft.catalogue_id) if draft.kind is OrderKind.MEDICATION else None
        if drug is not None and drug.atc:
            shown = {"display": drug.atc_name} if drug.atc_name else {}
            own.append({"system": names.ATC, "code": drug.atc, **shown})
        return own

    def route_codings(self, route: Code) -> list[dict[str, Any]]:
        known = self.catalogue.routes.get(route.code or "")
        if known is None:
            return (
                [{"system": route.system, "code": route.code, "display": route.text}]
                if route.system and route.code
                else []
            )
        own = [{"system": names.ROUTE, "code": known.code, "display": known.name_en}]
        if known.snomed_code:
            own.append(
                {"system": names.SNOMED, "code": known.snomed_code, "display": known.snomed_display or known.name_en}
            )
        return own


_SYSTEMS = {
    OrderKind.MEDICATION: names.DRUG,
    OrderKind.LABORATORY: names.LOINC,
    OrderKind.IMAGING: names.EXAM,
    OrderKind.NURSING: names.NURSING_ORDER,
    OrderKind.DIET: names.DIET,
}


def _clock(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError as error:
        raise InputRefused("times", "not-a-time") from error
