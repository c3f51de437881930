"""Which of the two languages of the content, Chinese or English, a person reads. Content is never translated on the way to a screen.

Packs, order sets and rules have names in Chinese (`..._zh`) and in English (`..._en`), and no others. The windows speak more languages:
who reads either kind of Chinese sees the Chinese name word for word; everybody else sees the English or international one.
"""


def reads_chinese(language: str) -> bool:
    """`language`: `zh`, `zh_CN`, `zh_TW`, `en`, `pt_PT`, ..."""
    return language.startswith("zh")


def reads_english(language: str) -> bool:
    """Everybody who does not read Chinese: what has no name in his own language is told in English, never guessed."""
    return not reads_chinese(language)
