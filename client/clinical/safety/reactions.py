"""Whether a recorded reaction was an anaphylaxis, by its codes, its words, or its severity with high criticality.

Refuses to read it into a rash: what neither names it nor is both severe and of high criticality is none.
"""

import re
from collections.abc import Iterable

from client.clinical.safety.denials import affirmed
from client.fhir.names import SNOMED

_SNOMED = frozenset({"39579001"})
_ICD10 = ("T78.0", "T78.2", "T88.6")
_WORDS = (
    "anaphyla", "laryngeal edema", "laryngeal oedema", "edema of larynx", "oedema of larynx", "larynx edema",
    "过敏性休克", "過敏性休克", "喉头水肿", "喉水肿", "喉頭水腫", "anafilax", "anafilát", "edema de glote", "edema da glote",
)  # fmt: skip
_SHOCK = re.compile(r"休克|\bshock\b|\bchoque\b")
"""Of an allergic reaction the word alone: whoever was resuscitated from it is not given the drug again by a typed reason."""
_NO_SHOCK = re.compile(
    r"(无|没有|未见|未发生|未出现|未致|否认)[^,，;；。]{0,8}休克|\b(no|not|without|sem|não)\b[^,;.]{0,24}\b(shock|choque)\b"
)


def is_anaphylaxis(
    codes: Iterable[tuple[str | None, str | None]],
    words: Iterable[str],
    severity: str | None = None,
    criticality: str | None = None,
) -> bool:
    """`codes`: (system, code) of the manifestations, `words`: whatever was written of them and of the allergy."""
    if any(_is_code(system or "", code or "") for system, code in codes):
        return True
    said = [affirmed(text).casefold() for text in words]
    is_named = any(word in text for text in said for word in _WORDS)
    is_shock = any(_SHOCK.search(_NO_SHOCK.sub("", text)) for text in said)
    return is_named or is_shock or (severity, criticality) == ("severe", "high")


def _is_code(system: str, code: str) -> bool:
    return (system == SNOMED and code in _SNOMED) or ("icd-10" in system and code.startswith(_ICD10))
