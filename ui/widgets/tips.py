"""Words for a tooltip, as they stand: Qt takes anything that looks like HTML for HTML. Refuses to let a name or a note draw itself."""

from html import escape

from ui.widgets.straight import straight


def tip(words: str) -> str:
    """The same words, safe for `setToolTip`, the tooltip role and `QToolTip.showText`. Without a `<` Qt sees plain text."""
    words = straight(words)
    return f'<p style="white-space:pre-wrap">{escape(words)}</p>' if "<" in words else words
