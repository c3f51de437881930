"""Plain text to XHTML narrative and back; refuses to keep anything but words and line ends.

What Wardlight writes is one `<pre>` with everything escaped, so that the text comes back exactly as it was typed.
"""

from html import escape, unescape
from html.parser import HTMLParser

from client.fhir.names import XHTML

_BLOCKS = frozenset(
    {"p", "div", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "dt", "dd"}
)
_CELLS = frozenset({"td", "th"})
_SILENT = frozenset({"script", "style"})


_HEAD, _TAIL = f'<div xmlns="{XHTML}"><pre>', "</pre></div>"


def narrative(text: str) -> str:
    return f"{_HEAD}{escape(text, quote=False)}{_TAIL}"


def plain_text(xhtml: str) -> str:
    """The words of a narrative: blocks and `<br/>` end a line, `<pre>` keeps its spacing, scripts and styles are dropped."""
    inside = xhtml.removeprefix(_HEAD).removesuffix(_TAIL)
    if len(inside) == len(xhtml) - len(_HEAD) - len(_TAIL) and "<" not in inside:
        return unescape(inside)
    reader = _Words()
    reader.feed(xhtml)
    reader.close()
    return reader.text()


class _Words(HTMLParser):
    """Collects text; inside `<pre>` spacing is kept, outside it runs of white space are one space."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._kept = 0
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._end_line(tag)
        self._kept += tag == "pre"
        self._silent += tag in _SILENT
        if tag == "br":
            self._parts.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag == "br":
            self._parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._kept -= tag == "pre" and self._kept > 0
        self._silent -= tag in _SILENT and self._silent > 0
        self._end_line(tag)
        if tag in _CELLS and self._in_line():
            self._parts.append(" ")

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        words = data if self._kept else " ".join(data.split())
        gap = not self._kept and bool(words) and data[:1].isspace() and self._in_line()
        self._parts.append(f" {words}" if gap else words)
        if not self._kept and words and data[-1:].isspace():
            self._parts.append(" ")

    def _in_line(self) -> bool:
        return not self._last().isspace()

    def _last(self) -> str:
        """The last character so far; a line end before there is any."""
        return next((part[-1] for part in reversed(self._parts) if part), "\n")

    def _end_line(self, tag: str) -> None:
        if tag in _BLOCKS and self._last() != "\n":
            self._parts.append("\n")

    def text(self) -> str:
        return "\n".join(line.rstrip() for line in "".join(self._parts).strip().split("\n"))
