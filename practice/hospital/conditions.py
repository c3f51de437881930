"""All clinical pictures by the name the roster uses."""

from practice.hospital.condition import Condition
from practice.hospital.hearts import HEARTS
from practice.hospital.lungs_chronic import CHRONIC
from practice.hospital.lungs_infected import INFECTED
from practice.hospital.lungs_other import OTHER

CONDITIONS: dict[str, Condition] = INFECTED | CHRONIC | OTHER | HEARTS
