"""What the tiers and the kinds of safety checks are called, wherever they are named. Judges nothing."""

from PySide6.QtCore import QCoreApplication

from client.clinical.safety.findings import Kind, Tier


def tier_word(tier: Tier) -> str:
    translate = QCoreApplication.translate
    return {
        Tier.STOP: translate("Safety", "STOP"),
        Tier.INTERRUPT: translate("Safety", "Reason"),
        Tier.ADVISE: translate("Safety", "Advice"),
        Tier.PASSIVE: translate("Safety", "Note"),
    }[tier]


def kind_word(kind: Kind) -> str:
    translate = QCoreApplication.translate
    return {
        Kind.ALLERGY: translate("Safety", "Allergy"),
        Kind.DUPLICATE: translate("Safety", "Duplicate"),
        Kind.INTERACTION: translate("Safety", "Interaction"),
        Kind.SINGLE_DOSE: translate("Safety", "Single dose"),
        Kind.DAILY_DOSE: translate("Safety", "Daily dose"),
        Kind.USUAL_DOSE: translate("Safety", "Usual dose"),
        Kind.PAEDIATRIC_DOSE: translate("Safety", "Child's dose"),
        Kind.INTERVAL: translate("Safety", "Interval"),
        Kind.RENAL: translate("Safety", "Kidney function"),
        Kind.PREGNANCY: translate("Safety", "Pregnancy"),
        Kind.AGE: translate("Safety", "Age"),
        Kind.ROUTE: translate("Safety", "Route"),
        Kind.POTASSIUM: translate("Safety", "Potassium"),
        Kind.ANTIBIOTIC: translate("Safety", "Antibiotic privilege"),
        Kind.SKIN_TEST: translate("Safety", "Skin test"),
        Kind.RATE: translate("Safety", "Rate"),
        Kind.REQUEST: translate("Safety", "Examination"),
        Kind.HERB: translate("Safety", "Chinese herb"),
        Kind.PHARMACY: translate("Safety", "Rejected by the pharmacist"),
        Kind.STANDING: translate("Safety", "Beside another"),
        Kind.CENTRAL: translate("CentralAdvice", "Central's advice"),
    }[kind]
