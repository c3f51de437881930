"""Ten encounters of a morning on the practice ward: ward rounds and follow-ups. Invented; each order is usual for its patient."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One encounter. `lines` are typed as a doctor types them."""

    bed: str
    who: tuple[str, str, str]
    """Initials, sex and age, typed again where the identity is asked for."""
    note: str
    lines: tuple[str, ...]
    reads: int = 0
    """Unread critical results that are read and answered, the newest first."""


STORIES = (
    Story(
        bed="12",
        who=("zbh", "m", "67"),
        note="仍发热，血压偏低，复查乳酸，继续集束化治疗。",
        lines=("mlpn 1g q12h ivgtt",),
        reads=1,
    ),
    Story(bed="01", who=("qmy", "m", "72"), note="气促减轻，痰量减少，继续化痰。", lines=("axsz 30mg bid ivp",)),
    Story(bed="02", who=("sws", "f", "64"), note="咳嗽咳痰好转，体温正常。", lines=("xcg st", "crp st")),
    Story(bed="03", who=("zyq", "f", "71"), note="夜间平稳，下肢轻度水肿。", lines=("fsmp 20mg st po",)),
    Story(bed="04", who=("wcg", "m", "55"), note="午后低热，复查血象。", lines=("xcg st", "crp st")),
    Story(bed="07", who=("lmb", "m", "45"), note="热退，改口服抗感染。", lines=("zyfsxp 500mg qd po",)),
    Story(bed="08", who=("fyq", "m", "68"), note="化疗后第二天，无恶心呕吐。", lines=("xcg st",)),
    Story(bed="09", who=("xzw", "f", "38"), note="未再咯血，继续卧床休息。", lines=("xcg st",)),
    Story(bed="10", who=("jmz", "m", "61"), note="胸水减少，呼吸音增强。", lines=("crp st",)),
    Story(bed="05", who=("zwq", "f", "49"), note="一般情况好，复查心电图。", lines=("sedlxdt st",)),
)
