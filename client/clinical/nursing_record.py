"""The parts of a nursing record and the phrases the pack has for them. Refuses to fill in a blank: it stays one until somebody does."""

from dataclasses import dataclass, field
from typing import Annotated, Literal

import msgspec

from client.errors import PackDamaged
from client.fhir.names import DOCUMENT_TYPE, NURSING_RECORD
from client.records import Code

FILE = "nursing_record.json"
KIND = Code(text="护理记录", system=DOCUMENT_TYPE, code=NURSING_RECORD)
"""Our own code alone: no LOINC code of a nurse's note was verified."""
TITLE = "护理记录"
PARTS = {"condition": "病情", "measures": "措施", "effect": "效果"}
VALUES = ("values", "观察所得")
BLANK = "____"
Words = Annotated[str, msgspec.Meta(min_length=1)]
Part = Literal["condition", "measures", "effect"]


class Phrase(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A piece of text for one part."""

    id: Words
    part: Part
    zh: Words
    en: Words
    text: Words


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    version: Words
    note: Words
    source: Words
    phrases: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Everything the pack says about the nursing record."""

    source: str = ""
    phrases: tuple[Phrase, ...] = field(default_factory=tuple)


def read_phrases(content: bytes | None) -> Phrases:
    """Without a file there are none. Raises PackDamaged."""
    if content is None:
        return Phrases()
    try:
        found = msgspec.json.decode(content, type=_File)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise PackDamaged(FILE, "shape") from error
    if len({one.id for one in found.phrases}) != len(found.phrases):
        raise PackDamaged(FILE, "id")
    return Phrases(source=found.source, phrases=found.phrases)
