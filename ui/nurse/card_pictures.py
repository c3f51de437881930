"""The words of the cards as painted last: a card of which nothing changed is laid down again. Refuses an old one.

A ward of hundreds of beds is read anew at every change of one of them: what each card would say is compared, and what differs is painted.
"""

from collections import OrderedDict
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui.nurse.bed_card import CardPainter
from ui.nurse.bed_face import CardFace
from ui.theme.theme import Theme
from ui.widgets.painting import draw_text

MOST = 96
"""Beyond it the ones not seen longest are forgotten; a screen that shows more asks for more."""
FONTS: tuple[tuple[str, Mapping[str, int]], ...] = (
    *((role, {}) for role in ("name", "body", "meta", "micro", "value")),
    *((role, {"weight": weight}) for role in ("meta", "micro") for weight in (500, 600)),
    *(("heading", {"size": size}) for size in (16, 15, 14)),
)
"""Those that nearly every card is painted in."""
_DOT = QRectF(0, 0, 1, 1)
Said = tuple[object, ...]


class CardPictures:
    """Invariant: what is laid down is what painting it now would give."""

    def __init__(self, theme: Theme, cards: CardPainter) -> None:
        self._theme, self._cards = theme, cards
        self.most = MOST
        self._kept: OrderedDict[tuple[str, str], tuple[Said, QPixmap]] = OrderedDict()

    def clear(self) -> None:
        """Colours, fonts or rows are others now."""
        self._kept.clear()

    def draw(self, painter: QPainter, rect: QRectF, face: CardFace) -> None:
        device = painter.device()
        scale = device.devicePixelRatioF() if device is not None else 1.0
        key, said = _key(face), self._said(face, rect, scale)
        held = self._kept.get(key)
        if held is None or held[0] != said:
            held = self._keep(key, said, self._painted(rect, face, scale))
        self._kept.move_to_end(key)
        painter.drawPixmap(rect.topLeft(), held[1])

    def warm(self) -> None:
        """Loads the fonts of a card while the ward is being read: the first painting waited for them longest of all."""
        picture = QPixmap(1, 1)
        painter = QPainter(picture)
        for role, more in FONTS:
            draw_text(painter, _DOT, "一A1", self._theme.font(role, **more), self._theme.color("t1"))
        painter.end()

    def prepare(self, rect: QRectF, face: CardFace, scale: float) -> bool:
        """Paint a card that may be seen soon; whether there was anything to paint."""
        key, said = _key(face), self._said(face, rect, scale)
        held = self._kept.get(key)
        if held is not None and held[0] == said:
            return False
        self._keep(key, said, self._painted(rect, face, scale))
        return True

    def _keep(self, key: tuple[str, str], said: Said, picture: QPixmap) -> tuple[Said, QPixmap]:
        held = self._kept[key] = said, picture
        self._kept.move_to_end(key)
        if len(self._kept) > self.most:
            self._kept.popitem(last=False)
        return held

    def _said(self, face: CardFace, rect: QRectF, scale: float) -> Said:
        """Everything the words depend on; of the time the hour, by which ages and days are told."""
        hour = face.now.astimezone(face.zone).replace(minute=0, second=0, microsecond=0)
        marking = self._theme.marking.kind
        return (face.card, face.look, face.tasks, face.language, hour, rect.width(), rect.height(), scale, marking)

    def _painted(self, rect: QRectF, face: CardFace, scale: float) -> QPixmap:
        size = QSize(round(rect.width() * scale), round(rect.height() * scale))
        picture = QPixmap(size)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        own = QRectF(QPointF(0, 0), rect.size())
        painter.setClipRect(own.adjusted(1, 1, -1, -1))
        self._cards.words(painter, own, face)
        painter.end()
        return picture


def _key(face: CardFace) -> tuple[str, str]:
    card = face.card
    return (card.bed.key if card.bed else "", card.patient.key if card.patient else "")
