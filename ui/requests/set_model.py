"""The picker of order sets without its looks: which sets there are and from where, what of one can be ordered now, and the drafts it gives.

Ticked at first is what the set ticks and what can be ordered as it stands. What is blocked, what needs a dose and what the
catalogue does not know is shown unticked, with the reason. Refuses to complete a line.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

import msgspec

from client.clinical.catalogue import OrderSet
from client.clinical.orders import canonical_of
from client.clinical.pinyin import of_text
from client.clinical.safety.findings import CheckReport, Finding, Kind, Tier
from client.commands import OrderDraft
from client.tongue import reads_english
from offline.own_sets import OwnSet
from ui.doctor.entry_model import Entry, choose, to_draft, typed
from ui.doctor.order_book import OrderBook
from ui.doctor.order_sets import as_entry, draft_of_item, name_of_item


class Origin(StrEnum):
    """Where a set comes from."""

    PACK = "pack"
    CENTRAL = "central"
    OWN = "own"
    WARD = "ward"


class Why(StrEnum):
    """Why a line is not ticked."""

    OPTIONAL = "optional"
    INCOMPLETE = "incomplete"
    UNKNOWN = "unknown"
    REMINDER = "reminder"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """One set. `fits`: it is for one of the patient's diagnoses. `hides`: the pack has one of this name, too."""

    key: str
    name_zh: str
    name_en: str
    origin: Origin
    one: OrderSet | None = None
    drafts: tuple[OrderDraft, ...] = ()
    fits: bool = False
    hides: bool = False

    def name(self, language: str) -> str:
        return (self.name_en or self.name_zh) if reads_english(language) else self.name_zh

    @property
    def canonical(self) -> str:
        return (self.one.url or canonical_of(self.one.id)) if self.one is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One line of the set, as it would be ordered; without a draft it cannot be."""

    name: str
    code: str = ""
    draft: OrderDraft | None = None
    is_ticked: bool = False
    why: Why | None = None
    finding: Finding | None = None


def offered(
    pack: Iterable[OrderSet], central: Iterable[OrderSet], own: Iterable[OwnSet], diagnoses: Iterable[str]
) -> tuple[Offered, ...]:
    """Sets for the patient's diagnoses first; of one name the hospital's own stands for the pack's."""
    codes = tuple(diagnoses)
    site = {one.name_zh: one for one in central}
    packed = {one.name_zh: one for one in pack}
    found = [
        *(_of_set(one, Origin.CENTRAL, codes, hides=name in packed) for name, one in site.items()),
        *(_of_set(one, Origin.PACK, codes) for name, one in packed.items() if name not in site),
        *(
            Offered(
                key=f"{'ward' if one.is_ward else 'own'}:{one.name}",
                name_zh=one.name,
                name_en=one.name,
                origin=Origin.WARD if one.is_ward else Origin.OWN,
                drafts=one.drafts,
            )
            for one in own
        ),
    ]
    rank = {Origin.OWN: 0, Origin.WARD: 1, Origin.CENTRAL: 2, Origin.PACK: 3}
    return tuple(sorted(found, key=lambda one: (not one.fits, rank[one.origin])))


def _of_set(one: OrderSet, origin: Origin, codes: Sequence[str], *, hides: bool = False) -> Offered:
    fits = any(code.startswith(wanted) or wanted.startswith(code) for code in codes for wanted in one.diagnoses)
    return Offered(key=one.id, name_zh=one.name_zh, name_en=one.name_en, origin=origin, one=one, fits=fits, hides=hides)


def searched(sets: Sequence[Offered], text: str) -> tuple[Offered, ...]:
    """By name, initials, pinyin or id; nothing typed is all."""
    words = text.casefold().split()
    return tuple(one for one in sets if all(_is_in(word, one) for word in words))


def _is_in(word: str, one: Offered) -> bool:
    sound = of_text(one.name_zh)
    return any(
        word in each for each in (one.name_zh, one.name_en.casefold(), one.key.casefold(), sound.full, sound.initials)
    )


def members(found: Offered, book: OrderBook, now: datetime, language: str) -> tuple[Member, ...]:
    """Before the checks: what the set ticks and what is complete."""
    if found.one is None:
        fresh = (msgspec.structs.replace(draft, starts_at=now) for draft in found.drafts)
        return tuple(
            Member(name=draft.what.text, code=draft.catalogue_id, draft=draft, is_ticked=True) for draft in fresh
        )
    made = []
    for item in found.one.items:
        name, draft = name_of_item(item, book, language), draft_of_item(item, book, now)
        if draft is not None:
            url = found.canonical
            why = None if item.is_selected else Why.OPTIONAL
            whole = msgspec.structs.replace(draft, instantiates=url)
            made.append(Member(name=name, code=draft.catalogue_id, draft=whole, is_ticked=item.is_selected, why=why))
        else:
            is_known = name_known(item.ref, item.type, book)
            made.append(
                Member(name=name, code=(item.ref or "") if is_known else "", why=_why(item.type, is_known=is_known))
            )
    return tuple(made)


def name_known(ref: str | None, kind: str, book: OrderBook) -> bool:
    tables: Mapping[str, Mapping[str, object]] = {
        "drug": book.catalogue.drugs,
        "lab": book.catalogue.labs,
        "exam": book.catalogue.exams,
        "nursing": book.catalogue.nursing,
        "diet": book.catalogue.diets,
    }
    return bool(ref) and ref in tables.get(kind, {})


def _why(kind: str, *, is_known: bool) -> Why:
    if kind == "reminder":
        return Why.REMINDER
    return Why.INCOMPLETE if is_known else Why.UNKNOWN


def complete(found: Sequence[Member]) -> tuple[tuple[int, OrderDraft], ...]:
    """(place, draft) of the lines that can be checked."""
    return tuple((place, one.draft) for place, one in enumerate(found) if one.draft is not None)


def judged(found: Sequence[Member], report: CheckReport, first: int) -> tuple[Member, ...]:
    """With what the rules say: what they stop, and what the patient is allergic to, is not ticked. `first`: place of the first line."""
    places = [place for place, _ in complete(found)]
    new = [replace(one, finding=None) for one in found]
    for finding in reversed(report.findings):
        at = int(finding.order) - first if finding.order.isdigit() else -1
        if not 0 <= at < len(places) or not _blocks(finding):
            continue
        member = new[places[at]]
        new[places[at]] = replace(member, is_ticked=False, why=Why.BLOCKED, finding=finding)
    return tuple(new)


def _blocks(finding: Finding) -> bool:
    return finding.tier is Tier.STOP or (finding.kind is Kind.ALLERGY and finding.tier is Tier.INTERRUPT)


def ticked(found: Sequence[Member], place: int) -> tuple[Member, ...]:
    """The other way round; what cannot be ordered stays as it is. What is blocked is ticked only once another line was written for it."""
    one = found[place]
    if one.draft is None or one.why is Why.BLOCKED:
        return tuple(found)
    return (*found[:place], replace(one, is_ticked=not one.is_ticked), *found[place + 1 :])


def line_words(one: Member, book: OrderBook) -> str:
    """The line as it would be typed; of an incomplete one the item alone."""
    return as_entry(one.draft, book).text if one.draft is not None else f"{one.code} " if one.code else ""


def rewritten(
    found: Sequence[Member], place: int, text: str, book: OrderBook, now: datetime
) -> tuple[Member, ...] | None:
    """Another dose, frequency or route for this line alone; None while the words are no whole line of the same item."""
    old, state = found[place], typed(Entry(), text, book)
    at = next((at for at, hit in enumerate(state.found.hits) if hit.code == old.code), None)
    draft = to_draft(choose(state, book, at), book, now) if at is not None else None
    if draft is None:
        return None
    before = old.draft
    whole = msgspec.structs.replace(draft, instantiates=before.instantiates if before is not None else "")
    new = replace(old, draft=whole, is_ticked=True, why=None, finding=None)
    return (*found[:place], new, *found[place + 1 :])


def chosen(found: Sequence[Member], number: int) -> tuple[OrderDraft, ...]:
    """The ticked lines; their infusions keep together under numbers from `number` on."""
    drafts = [one.draft for one in found if one.is_ticked and one.draft is not None]
    sizes: dict[int, int] = {}
    for draft in drafts:
        sizes[draft.group] = sizes.get(draft.group, 0) + 1
    kept = [group for group in sizes if group and sizes[group] > 1]
    numbers = {group: number + at for at, group in enumerate(kept)}
    return tuple(msgspec.structs.replace(draft, group=numbers.get(draft.group, 0)) for draft in drafts)
