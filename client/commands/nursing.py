"""What a nurse asks and does around an order: a query to who ordered it, a test begun, a specimen taken or not; refuses to judge it."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from client.commands.care import CareAct
from client.records import Code


class QueryOrder(CareAct, frozen=True, kw_only=True, tag="query-order"):
    """A nurse asks who ordered it instead of checking it: why (a reason of the pack), and in her own words. It waits for his answer."""

    orders: tuple[str, ...]
    what: Code
    reason: Code
    text: str = ""
    recipient: str = ""
    """Who ordered it, as far as central says."""

    def about(self) -> tuple[str, ...]:
        return self.orders

    def aimed(self, known: Mapping[str, str]) -> "QueryOrder":
        return msgspec.structs.replace(self, orders=tuple(known.get(key, key) for key in self.orders))

    def summary(self) -> tuple[str, ...]:
        return (self.what.text, self.reason.text, self.text)


class AnswerQuery(CareAct, frozen=True, kw_only=True, tag="answer-query"):
    """The doctor's answer to a nurse's query: what he means by the order. Whether it goes on is the check's to say."""

    query: str
    orders: tuple[str, ...]
    text: str
    recipient: str = ""
    """Who asked."""
    order_versions: tuple[str | None, ...] = ()
    """What the doctor had before him; an answer about an order that somebody changed since comes to a person."""

    def about(self) -> tuple[str, ...]:
        return (self.query, *self.orders)

    def aimed(self, known: Mapping[str, str]) -> "AnswerQuery":
        orders = tuple(known.get(key, key) for key in self.orders)
        return msgspec.structs.replace(self, query=known.get(self.query, self.query), orders=orders)

    def summary(self) -> tuple[str, ...]:
        return (self.text,)


class StartSkinTest(CareAct, frozen=True, kw_only=True, tag="start-skin-test"):
    """The test solution was given into the skin: which batch, where, by whom, and between which times it is read."""

    test: str
    what: Code
    batch: str
    solution: str
    site: str
    read_from: datetime
    read_until: datetime | None = None

    def about(self) -> tuple[str, ...]:
        return (self.test,)

    def aimed(self, known: Mapping[str, str]) -> "StartSkinTest":
        return msgspec.structs.replace(self, test=known.get(self.test, self.test))

    def summary(self) -> tuple[str, ...]:
        return (self.what.text, self.batch)


class CollectSpecimen(CareAct, frozen=True, kw_only=True, tag="collect-specimen"):
    """One container filled at the bed for one or several requests. `code` is what stands on it; `patient_code` what the wristband said."""

    orders: tuple[str, ...]
    code: str
    specimen: Code
    container: Code | None = None
    patient_code: str = ""
    replaces: str | None = None
    """The container that the laboratory could not use."""

    def about(self) -> tuple[str, ...]:
        return (*self.orders, *([self.replaces] if self.replaces else []))

    def aimed(self, known: Mapping[str, str]) -> "CollectSpecimen":
        before = known.get(self.replaces, self.replaces) if self.replaces else None
        orders = tuple(known.get(key, key) for key in self.orders)
        return msgspec.structs.replace(self, orders=orders, replaces=before)

    def summary(self) -> tuple[str, ...]:
        return (self.specimen.text, self.code)


class MissSpecimen(CareAct, frozen=True, kw_only=True, tag="miss-specimen"):
    """It could not be collected now, and why. The requests stay due."""

    orders: tuple[str, ...]
    specimen: Code
    reason: str

    def about(self) -> tuple[str, ...]:
        return self.orders

    def aimed(self, known: Mapping[str, str]) -> "MissSpecimen":
        return msgspec.structs.replace(self, orders=tuple(known.get(key, key) for key in self.orders))

    def summary(self) -> tuple[str, ...]:
        return (self.specimen.text, self.reason)
