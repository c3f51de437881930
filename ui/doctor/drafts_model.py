"""Unsigned lines, kept per patient: grouping, reasons, what stands against signing, and the one command they become.

Refuses to mix patients: a sheet belongs to one patient, and the command takes the sheet's patient, never "the present one".
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

import msgspec

from client.clinical.orders import is_bare_as_needed
from client.clinical.safety.findings import CheckReport, Finding, Tier, is_reason
from client.commands import Ending, OrderDraft, Override, SignOrders, as_sent
from client.records import OrderKind, OrderTerm, Person
from offline.advising import CentralAdvice, merged


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortened:
    """For how many days a line was written before an emergency made it one; None: without an end."""

    days: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One draft under a key that stays while others come and go."""

    key: str
    draft: OrderDraft
    shortened: Shortened | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why one finding of one line is overridden."""

    line: str
    rule_id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """An order (all its lines) whose place these draft lines take. It ends by the signature that puts them in force."""

    lines: tuple[str, ...]
    orders: tuple[str, ...]
    name: str


class Hindrance(StrEnum):
    """What stands against signing."""

    NO_DRAFTS = "no-drafts"
    NOT_CHECKED_YET = "not-checked-yet"
    STOPPED = "stopped"
    NEEDS_REASON = "needs-reason"
    INTERVAL = "no-interval"
    """An as-needed drug without the least time between two doses, as order sets and older screens leave it."""
    DAILY = "daily"
    """On a ward a narcotic or a psychotropic I is written day by day."""
    HOME = "home"
    """A narcotic or a psychotropic I is taken home for longer than its form may hold."""
    DAYS_ZERO = "days-below-1"
    DAYS_OF_ONCE = "days-of-once"
    FIRST_DAY = "first-day-many"
    """More doses on the first day than a whole day has."""
    TIMES = "times-of-another"
    """Chosen times that are not as many as the frequency has."""
    FORMS = "forms"
    """Of an outpatient: what stands on the forms is not allowed as it is, or not known."""


class GroupRefusal(StrEnum):
    """Why lines do not make one infusion."""

    TOO_FEW = "too-few"
    NOT_DRUGS = "not-drugs"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The drafts of one patient. `version` grows with each change, so that an older check is never taken for this one."""

    patient: str
    lines: tuple[Line, ...] = ()
    reasons: tuple[Reason, ...] = ()
    version: int = 0
    checked_version: int = -1
    report: CheckReport | None = None
    """The local rules' report with central's advice beside it, as far as it came."""
    local: CheckReport | None = None
    advice: tuple[tuple[str, CentralAdvice], ...] = ()
    """By hook, the latest last; of the present version only."""
    checked_at: datetime | None = None
    elapsed_s: float = 0.0
    replacements: tuple[Replacement, ...] = ()
    made: int = field(default=0)
    """How many lines were ever made here; keys come from it."""

    @property
    def drafts(self) -> tuple[OrderDraft, ...]:
        return tuple(line.draft for line in self.lines)

    @property
    def replaced(self) -> frozenset[str]:
        """The orders that end by the signature: the drafts are checked without them."""
        return frozenset(key for one in self.replacements for key in one.orders)

    def replacement_of(self, key: str) -> Replacement | None:
        return next((one for one in self.replacements if key in one.lines), None)

    @property
    def is_checked(self) -> bool:
        return self.report is not None and self.checked_version == self.version

    def findings_of(self, key: str) -> tuple[Finding, ...]:
        """Of the present check; an outdated one says nothing."""
        place = next((str(at) for at, line in enumerate(self.lines) if line.key == key), None)
        if place is None or self.report is None or not self.is_checked:
            return ()
        return tuple(one for one in self.report.findings if one.order == place)

    def line_of(self, finding: Finding) -> Line | None:
        place = int(finding.order) if finding.order.isdigit() else -1
        return self.lines[place] if 0 <= place < len(self.lines) else None

    def reason_for(self, finding: Finding) -> str:
        line = self.line_of(finding)
        if line is None:
            return ""
        return next((one.text for one in self.reasons if (one.line, one.rule_id) == (line.key, finding.rule_id)), "")

    def stops(self) -> tuple[Finding, ...]:
        """Findings that no reason helps against."""
        found = self.report.findings if self.report is not None and self.is_checked else ()
        return tuple(
            one for one in found if one.tier is Tier.STOP or (one.tier is Tier.INTERRUPT and not one.may_override)
        )

    def unanswered(self) -> tuple[Finding, ...]:
        """Interrupting findings without a reason."""
        found = self.report.findings if self.report is not None and self.is_checked else ()
        return tuple(
            one for one in found if one.tier is Tier.INTERRUPT and one.may_override and not self.reason_for(one)
        )

    def hindrances(self) -> tuple[Hindrance, ...]:
        if not self.lines:
            return (Hindrance.NO_DRAFTS,)
        if not self.is_checked:
            return (Hindrance.NOT_CHECKED_YET,)
        stopped = (Hindrance.STOPPED,) if self.stops() else ()
        reasons = (Hindrance.NEEDS_REASON,) if self.unanswered() else ()
        return (*stopped, *reasons, *((Hindrance.INTERVAL,) if self.without_interval() is not None else ()))

    def without_interval(self) -> Line | None:
        """The first as-needed drug that does not say how long to wait between two doses, judged as it is sent."""
        sent = [(line, as_sent(self.drafts, at)) for at, line in enumerate(self.lines)]
        lacking = (line for line, one in sent if is_bare_as_needed(one))
        return next(lacking, None)


def added(sheet: Sheet, drafts: Iterable[OrderDraft]) -> Sheet:
    new = [Line(key=f"draft-{sheet.made + at}", draft=draft) for at, draft in enumerate(drafts)]
    return _changed(replace(sheet, made=sheet.made + len(new)), (*sheet.lines, *new))


def replacing(sheet: Sheet, drafts: Sequence[OrderDraft], orders: tuple[str, ...], name: str) -> Sheet:
    """New drafts in the place of an order; a second change of the same order takes the place of the first."""
    for before in sheet.replacements:
        if before.orders == orders:
            sheet = _changed(sheet, tuple(line for line in sheet.lines if line.key not in before.lines))
    number = 1 + max((line.draft.group for line in sheet.lines), default=0) if len(drafts) > 1 else 0
    grown = added(sheet, (_regrouped(draft, number) for draft in drafts))
    keys = tuple(line.key for line in grown.lines[len(sheet.lines) :])
    return replace(grown, replacements=(*grown.replacements, Replacement(lines=keys, orders=orders, name=name)))


def removed(sheet: Sheet, key: str) -> Sheet:
    """Takes one line away; a group of which only one line is left is none."""
    kept = tuple(line for line in sheet.lines if line.key != key)
    return _changed(sheet, _without_lone_groups(kept)) if len(kept) < len(sheet.lines) else sheet


def replaced(sheet: Sheet, key: str, draft: OrderDraft) -> Sheet:
    """Another draft in the same place. A drug stays in its infusion; what it says anew of what the lines share, it says for all."""
    old = next((line.draft for line in sheet.lines if line.key == key), draft)
    number = old.group if draft.kind is OrderKind.MEDICATION or draft.request is not None else 0
    new = _for_home(old, _regrouped(draft, number))
    is_for_all = bool(number) and _shared(old) != _shared(new)
    lines = tuple(
        replace(line, draft=new)
        if line.key == key
        else replace(line, draft=_sharing(line.draft, new))
        if is_for_all and line.draft.group == number
        else line
        for line in sheet.lines
    )
    return _changed(sheet, _rate_led(_without_lone_groups(lines), number))


def grouped_with_above(sheet: Sheet, key: str) -> Sheet | GroupRefusal:
    """Joins the line with the one above it (and its group) into one infusion; the first line leads."""
    place = next((at for at, line in enumerate(sheet.lines) if line.key == key), -1)
    if place < 1:
        return GroupRefusal.TOO_FEW
    lead, own = sheet.lines[place - 1].draft, sheet.lines[place].draft
    if not (lead.kind is own.kind is OrderKind.MEDICATION):
        return GroupRefusal.NOT_DRUGS
    first = next((line.draft for line in sheet.lines if lead.group and line.draft.group == lead.group), lead)
    if _shared(lead) != _shared(own) or (first.rate and own.rate and first.rate != own.rate):
        return GroupRefusal.DIFFERENT
    number = lead.group or 1 + max(line.draft.group for line in sheet.lines)
    joined = {sheet.lines[place - 1].key, key}
    lines = tuple(_in_group(line, number) if line.key in joined else line for line in sheet.lines)
    return _changed(sheet, _rate_led(lines, number))


def with_lines(sheet: Sheet, lines: tuple[Line, ...], *, made: int | None = None) -> Sheet:
    """Other lines under the same keys, with new ones between them; what is checked has to be checked again."""
    return _changed(sheet if made is None else replace(sheet, made=made), lines)


def with_reason(sheet: Sheet, finding: Finding, text: str) -> Sheet:
    """A reason answers a finding without changing the lines, so the check stays good."""
    line = sheet.line_of(finding)
    if line is None:
        return sheet
    others = tuple(one for one in sheet.reasons if (one.line, one.rule_id) != (line.key, finding.rule_id))
    said = (Reason(line=line.key, rule_id=finding.rule_id, text=text.strip()),) if is_reason(text) else ()
    return replace(sheet, reasons=(*others, *said))


def with_report(sheet: Sheet, version: int, report: CheckReport, *, at: datetime, elapsed_s: float) -> Sheet:
    """Takes a check only if it is about the lines as they are now."""
    if version != sheet.version:
        return sheet
    return replace(
        sheet, report=report, local=report, advice=(), checked_version=version, checked_at=at, elapsed_s=elapsed_s
    )


def with_advice(sheet: Sheet, version: int, hook: str, advice: CentralAdvice) -> Sheet:
    """Puts central's advice beside the local report of the same lines; an older answer is about other lines and is dropped."""
    if version != sheet.version or not sheet.is_checked or sheet.local is None:
        return sheet
    heard = (*((name, one) for name, one in sheet.advice if name != hook), (hook, advice))
    return replace(sheet, advice=heard, report=merged(sheet.local, [one for _, one in heard]))


def sign_command(
    sheet: Sheet,
    *,
    command_id: str,
    author: Person,
    encounter: str | None,
    now: datetime,
    language: str = "zh_CN",
    endings: tuple[Ending, ...] = (),
) -> SignOrders | tuple[Hindrance, ...]:
    """The command with exactly these lines and the orders that they take the place of, or what stands against it."""
    hindrances = sheet.hindrances()
    report = sheet.report
    if hindrances or report is None:
        return hindrances
    answered = [one for one in report.findings if sheet.reason_for(one)]
    return SignOrders(
        id=command_id,
        author=author,
        patient=sheet.patient,
        encounter=encounter,
        occurred_at=now,
        drafts=sheet.drafts,
        overrides=tuple(_override(sheet, one, language) for one in answered),
        acknowledged_not_checked=bool(report.not_checked),
        endings=endings,
    )


def _override(sheet: Sheet, finding: Finding, language: str) -> Override:
    return Override(
        rule_id=finding.rule_id,
        severity=finding.severity(),
        finding=finding.words(language),
        reason=sheet.reason_for(finding),
        draft_index=int(finding.order),
        source=finding.source,
        pack_version=finding.pack_version,
    )


class Desk:
    """The sheets of all patients of this session, in memory. Invariant: a sheet is only ever found under its own patient."""

    def __init__(self) -> None:
        self._sheets: dict[str, Sheet] = {}

    def sheet(self, patient: str) -> Sheet:
        return self._sheets.get(patient, Sheet(patient=patient))

    def put(self, sheet: Sheet) -> None:
        self._sheets[sheet.patient] = sheet

    def drop_signed(self, sheet: Sheet) -> Sheet:
        """What was signed leaves; what was drafted meanwhile stays."""
        signed = {line.key for line in sheet.lines}
        now = self.sheet(sheet.patient)
        rest = tuple(line for line in now.lines if line.key not in signed)
        self.put(replace(_changed(now, _without_lone_groups(rest)), reasons=()))
        return self.sheet(sheet.patient)

    def counts(self) -> Mapping[str, int]:
        return {patient: len(sheet.lines) for patient, sheet in self._sheets.items() if sheet.lines}


def _changed(sheet: Sheet, lines: tuple[Line, ...]) -> Sheet:
    keys = {line.key for line in lines}
    reasons = tuple(one for one in sheet.reasons if one.line in keys)
    kept = tuple(one for one in sheet.replacements if keys & set(one.lines))
    return replace(
        sheet,
        lines=lines,
        reasons=reasons,
        replacements=kept,
        version=sheet.version + 1,
        report=None,
        local=None,
        advice=(),
    )


def _for_home(old: OrderDraft, new: OrderDraft) -> OrderDraft:
    """A discharge medicine that is typed anew stays one: a line of the ward does not come of it unseen."""
    is_one = old.term is OrderTerm.DISCHARGE and new.kind is OrderKind.MEDICATION
    return msgspec.structs.replace(new, term=old.term, quantity=old.quantity) if is_one else new


def _shared(draft: OrderDraft) -> tuple[object, ...]:
    return (
        draft.term,
        draft.route.code if draft.route else None,
        draft.frequency,
        draft.times,
        draft.is_as_needed,
        draft.days,
    )


def _sharing(draft: OrderDraft, other: OrderDraft) -> OrderDraft:
    names = ("term", "route", "frequency", "times", "is_as_needed", "min_interval_h", "days")
    return msgspec.structs.replace(draft, **{name: getattr(other, name) for name in names})


def _rate_led(lines: tuple[Line, ...], number: int) -> tuple[Line, ...]:
    """An infusion runs at one rate, and its leading line says it: what another of its lines says goes there."""
    mine = [line for line in lines if number and line.draft.group == number]
    said = next((line.draft.rate for line in mine[1:] if line.draft.rate is not None), None)
    if said is None:
        return lines
    rates = {line.key: said if line is mine[0] else None for line in mine}
    return tuple(
        replace(line, draft=msgspec.structs.replace(line.draft, rate=rates[line.key])) if line.key in rates else line
        for line in lines
    )


def _in_group(line: Line, number: int) -> Line:
    return replace(line, draft=_regrouped(line.draft, number))


def _regrouped(draft: OrderDraft, number: int) -> OrderDraft:
    fields = {name: getattr(draft, name) for name in draft.__struct_fields__}
    return OrderDraft(**{**fields, "group": number})


def _without_lone_groups(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    sizes: dict[int, int] = {}
    for line in lines:
        sizes[line.draft.group] = sizes.get(line.draft.group, 0) + 1
    return tuple(_in_group(line, 0) if line.draft.group and sizes[line.draft.group] == 1 else line for line in lines)
