"""Ten encounters of a morning: ward rounds, then the first three of the outpatient queue. Invented; each order is usual for its patient."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One encounter. `lines` are typed as a doctor types them."""

    bed: str
    who: tuple[str, str, str]
    """Initials, sex and age, typed again where the identity is asked for."""
    course: str
    plan: str
    lines: tuple[str, ...]
    diagnosis: str = ""
    """A new supplementary one, as it is typed."""
    is_clinic: bool = False
    """A visit of the outpatient queue; `bed` is its number then, and the call key must bring just him."""
    prints: bool = False
    """The sheet is looked at as it will be on paper, once everything is signed."""
    reads: int = 0
    """Unread critical results that are read and answered, the newest first."""


STORIES = (
    Story(
        bed="12",
        who=("zbh", "m", "67"),
        course="仍发热，血压偏低",
        plan="复查乳酸，继续集束化治疗",
        lines=("tbpt 2g q12h ivgtt",),
        reads=1,
        prints=True,
    ),
    Story(bed="01", who=("qmy", "m", "72"), course="气促减轻，痰量减少", plan="继续化痰", lines=("axsz 30mg bid ivp",)),
    Story(
        bed="02", who=("sws", "f", "64"), course="咳嗽咳痰好转，体温正常", plan="复查血象", lines=("xcg st", "crp st")
    ),
    Story(
        bed="03",
        who=("zyq", "f", "71"),
        course="夜间平稳，下肢轻度水肿",
        plan="利尿一次",
        lines=("fsmp 20mg st po",),
        diagnosis="djxz",
    ),
    Story(bed="04", who=("wcg", "m", "55"), course="午后低热", plan="复查血象", lines=("xcg st", "crp st")),
    Story(
        bed="07", who=("lmb", "m", "45"), course="热退", plan="改口服抗感染", lines=("zyfsxp 500mg qd po",), prints=True
    ),
    Story(bed="08", who=("fyq", "m", "68"), course="化疗后第二天，无恶心呕吐", plan="复查血象", lines=("xcg st",)),
    Story(
        bed="A031",
        who=("tyx", "f", "46"),
        course="",
        plan="，升级吸入治疗，4 周复诊",
        lines=("mlst 10mg qn po 28d",),
        diagnosis="J45.9",
        is_clinic=True,
    ),
    Story(
        bed="A034",
        who=("lqs", "m", "74"),
        course="",
        plan="，加用化痰药",
        lines=("axsp 30mg tid po 7d",),
        diagnosis="J44.9",
        is_clinic=True,
    ),
    Story(
        bed="A035",
        who=("myz", "m", "38"),
        course="胸痛，与呼吸有关",
        plan="对症，复诊",
        lines=("axsp 30mg tid po 3d",),
        diagnosis="R07.4",
        is_clinic=True,
    ),
)
