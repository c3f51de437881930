"""By which name somebody is called whom nobody knows: a colour and an animal that follow from his number; refuses anything sequential.

Two names that stand next to each other share neither the colour nor the animal, because people who are called nearly alike are mistaken
for each other (PSNet on two trauma patients under one kind of alias). The words are this program's own choice: common, short, of different
sound. The first word says that it is no name.
"""

from dataclasses import dataclass

PREFIX = "代号"
COLOURS = (
    ("蓝", "Blue"),
    ("金", "Golden"),
    ("紫", "Purple"),
    ("银", "Silver"),
    ("橙", "Orange"),
    ("粉", "Pink"),
    ("棕", "Brown"),
    ("雪", "Snowy"),
    ("沙", "Sandy"),
    ("星", "Starry"),
    ("花", "Spotted"),
)
"""None of the colours of triage: a name must not be read as a tag."""
ANIMALS = (
    ("鹤", "Crane"),
    ("虎", "Tiger"),
    ("海豚", "Dolphin"),
    ("松鼠", "Squirrel"),
    ("骆驼", "Camel"),
    ("企鹅", "Penguin"),
    ("袋鼠", "Kangaroo"),
    ("孔雀", "Peacock"),
    ("犀牛", "Rhino"),
    ("熊猫", "Panda"),
    ("羚羊", "Antelope"),
    ("刺猬", "Hedgehog"),
    ("天鹅", "Swan"),
    ("豹", "Leopard"),
    ("海龟", "Turtle"),
    ("鹦鹉", "Parrot"),
    ("斑马", "Zebra"),
    ("蜻蜓", "Dragonfly"),
    ("狐", "Fox"),
    ("河马", "Hippo"),
    ("鲸", "Whale"),
    ("啄木鸟", "Woodpecker"),
    ("驼鹿", "Moose"),
    ("水獭", "Otter"),
    ("猫头鹰", "Owl"),
)
LASTS = len(COLOURS) * len(ANIMALS)
"""11 and 25 have no divisor in common: so many numbers in a row have different aliases."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """What he is called, in the record's language and in Latin letters."""

    name: str
    latin: str


def alias_of(seq: int) -> Alias:
    (colour, latin_colour), (animal, latin_animal) = COLOURS[seq % len(COLOURS)], ANIMALS[seq % len(ANIMALS)]
    return Alias(name=PREFIX + colour + animal, latin=f"{latin_colour} {latin_animal}")
