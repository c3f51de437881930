"""Where everything of a page lies on A4, in units of 1/96 inch. Refuses to know what is drawn there."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF

from client.clinical.temperature import SLOTS, Profile
from ui.temperature.days import DAYS

LEFT, RIGHT, LABELS = 40.0, 754.0, 84.0
COLUMNS = SLOTS * DAYS
SQUARES = 5
HEAD_ROWS = 4
PAIN_STEPS = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The table of one page between `top` and `bottom`; the squares take what the rows leave."""

    profile: Profile
    top: float
    bottom: float
    row: float
    breath: float
    pain: float

    @property
    def grid_left(self) -> float:
        return LEFT + LABELS

    @property
    def column(self) -> float:
        return (RIGHT - self.grid_left) / COLUMNS

    @property
    def squares(self) -> int:
        return (self.profile.temperature.high - self.profile.temperature.low) * SQUARES

    @property
    def grid_top(self) -> float:
        return self.top + HEAD_ROWS * self.row

    @property
    def square(self) -> float:
        below = self.breath + self.pain + len(self.profile.rows) * self.row
        return (self.bottom - self.grid_top - below) / self.squares

    @property
    def grid_bottom(self) -> float:
        return self.grid_top + self.squares * self.square

    @property
    def pain_top(self) -> float:
        return self.grid_bottom + self.breath

    @property
    def foot_top(self) -> float:
        return self.pain_top + self.pain

    def x(self, column: int) -> float:
        """The middle of a column."""
        return self.grid_left + (column + 0.5) * self.column

    def y(self, at: Decimal) -> float:
        """The height of a temperature."""
        return self.grid_top + float(self.profile.temperature.high - at) * SQUARES * self.square

    def point(self, place: tuple[int, Decimal]) -> QPointF:
        return QPointF(self.x(place[0]), self.y(place[1]))

    def pain_y(self, score: Decimal) -> float:
        step = self.pain / PAIN_STEPS
        return self.foot_top - (float(score) + 0.5) * step

    def head(self, row: int) -> QRectF:
        """A row above the curve, without its label."""
        return QRectF(self.grid_left, self.top + row * self.row, RIGHT - self.grid_left, self.row)

    def foot(self, row: int) -> QRectF:
        return QRectF(self.grid_left, self.foot_top + row * self.row, RIGHT - self.grid_left, self.row)

    def label(self, beside: QRectF) -> QRectF:
        return QRectF(LEFT, beside.top(), LABELS, beside.height())

    def cell(self, row: QRectF, at: int, of: int) -> QRectF:
        width = row.width() / of
        return QRectF(row.left() + at * width, row.top(), width, row.height())


def frame(profile: Profile, top: float, bottom: float, *, is_marked: bool) -> Frame:
    """A marked page has less room: its rows are lower, so that the squares stay readable."""
    row, breath, pain = (16.0, 25.0, 34.0) if is_marked else (19.5, 29.0, 44.0)
    return Frame(profile=profile, top=top, bottom=bottom, row=row, breath=breath, pain=pain)
