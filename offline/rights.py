"""What each role may do and see: one table, shipped as data (resources/roles/roles.json); refuses to be widened by anybody.

A site's own table is laid over the shipped one and can only take away: each list it names holds some of the shipped roles, or none. What it
does not name stays as shipped. Nothing lets a site give more: a right that the shipped table does not give comes with a new version.
"""

from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

import resources
from client.errors import SettingsWrong
from client.records import Role

VERSION = "1"
OPEN_OUTSIDE: Final = "open-outside"
"""Opening the chart of somebody of elsewhere, with a reason."""
BREAK_GLASS: Final = "break-glass"
"""Looking at what is withheld, with a reason."""
READ_AUDIT: Final = "read-audit"
EXPORT_AUDIT: Final = "export-audit"
REGISTRATION_NOTICE: Final = "see-registration-notice"
RIGHTS = frozenset({OPEN_OUTSIDE, BREAK_GLASS, READ_AUDIT, EXPORT_AUDIT, REGISTRATION_NOTICE})
Roles = frozenset[Role]


class _Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file as it is written (resources/roles/roles.schema.json)."""

    version: str
    schema: str = msgspec.field(name="$schema", default="")
    roles: tuple[Role, ...] = ()
    do: dict[str, tuple[Role, ...]] = {}
    see: dict[str, tuple[Role, ...]] = {}
    may: dict[str, tuple[Role, ...]] = {}


class Rights(msgspec.Struct, frozen=True, kw_only=True):
    """One table. Invariant: what it does not name nobody may, and nobody sees without a reason."""

    do: Mapping[str, Roles]
    see: Mapping[str, Roles]
    may: Mapping[str, Roles]

    def may_do(self, kind: str, role: Role) -> bool:
        return role in self.do.get(kind, ())

    def has(self, right: str, role: Role) -> bool:
        return role in self.may.get(right, ())

    def hidden(self, labels: Iterable[str], role: Role) -> frozenset[str]:
        """Of these security labels the ones that this role has no right to see behind: of those that nobody names, all."""
        return frozenset(label for label in labels if role not in self.see.get(label, ()))


def read(raw: bytes) -> Rights:
    """A whole table. Raises SettingsWrong for what does not fit the schema."""
    table = _decoded(raw)
    return Rights(do=_sets(table.do), see=_sets(table.see), may=_sets(table.may))


def narrowed(shipped: Rights, raw: bytes) -> Rights:
    """The shipped table with a site's own laid over it. Raises SettingsWrong where that would widen it, or names what is not in it."""
    own = _decoded(raw)
    return Rights(
        do=_laid_over(shipped.do, own.do, "do"),
        see=_laid_over(shipped.see, own.see, "see"),
        may=_laid_over(shipped.may, own.may, "may"),
    )


def _laid_over(shipped: Mapping[str, Roles], own: Mapping[str, tuple[Role, ...]], part: str) -> Mapping[str, Roles]:
    for name, roles in own.items():
        if name not in shipped and (part != "see" or roles):
            raise SettingsWrong("roles.table", "unknown", f"{part}.{name}")
        wider = sorted(role.value for role in set(roles) - shipped.get(name, frozenset()))
        if wider:
            raise SettingsWrong("roles.table", "wider-than-shipped", f"{part}.{name}", *wider)
    return {**shipped, **_sets(own)}


def _decoded(raw: bytes) -> _Table:
    try:
        table = msgspec.json.decode(raw, type=_Table)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise SettingsWrong("roles.table", "not-as-schema", str(error)[:120]) from error
    if table.version != VERSION:
        raise SettingsWrong("roles.table", "version", table.version[:20])
    unknown = sorted(set(table.may) - RIGHTS)
    if unknown:
        raise SettingsWrong("roles.table", "unknown", f"may.{unknown[0][:40]}")
    return table


def _sets(lists: Mapping[str, tuple[Role, ...]]) -> dict[str, Roles]:
    return {name: frozenset(roles) for name, roles in lists.items()}


SHIPPED: Final = read(resources.path("roles/roles.json").read_bytes())
