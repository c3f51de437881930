"""The check character of what people read out, scan and type in again (ISO 7064 MOD 37,36); refuses to say what the text means.

It finds every wrong character and nearly every swapped pair of neighbours.
"""

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def check_character(head: str) -> str:
    """ISO 7064 MOD 37,36 over the letters and digits of `head`."""
    product = 36
    for sign in head.upper():
        if sign in _ALPHABET:
            total = (product + _ALPHABET.index(sign)) % 36 or 36
            product = total * 2 % 37
    return _ALPHABET[(37 - product) % 36]
