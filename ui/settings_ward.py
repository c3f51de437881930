"""Tables of the configuration about one ward or clinic: colours of its map, forms it may use, its drills. Values only."""

import msgspec


class ClinicSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Of an outpatient clinic. `sick_leave_days`: the most days of one certificate as the site sets them; none by itself."""

    sick_leave_days: int | None = None
    room: str = ""
    """The consulting room of this PC, as patients are called to it."""


class BedMapSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The hospital's colours of the nursing levels; none by itself. `is_private`: names are masked from the start.

    `palette`: pink-blue-green or red-green-yellow; `colors`: of single levels (special, first, second, third) in its place.
    """

    palette: str = ""
    colors: dict[str, str] = {}
    is_private: bool = False


class AssessmentSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`permitted`: ids of licensed questionnaires for which the hospital has its owner's permission; none by itself."""

    permitted: tuple[str, ...] = ()


class DrillSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Drills of the ward. `every_days`: when the readiness card says that one is due; a quarter by itself."""

    every_days: int = 92
