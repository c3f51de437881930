"""Step 5 of the schema: what is kept of a staff number stands under its canonical form (`client/staff_numbers.py`).

Of two spellings of one number the younger proof stays. SQL cannot fold them by itself: whoever migrates tells the connection
`canonical_number`.
"""

from typing import Final

_KEPT = ("sign-in-tries:", "sign-in-pin:", "staff-dismissed:", "staff-sat:", "own-passphrase:")
_FACTS = "".join(
    f"UPDATE OR REPLACE store_fact SET key = '{kept}' || canonical_number(substr(key, {len(kept) + 1}))"
    f" WHERE key GLOB '{kept}*';\n"
    for kept in _KEPT
)

ONE_SPELLING: Final = f"""
DELETE FROM verifier WHERE EXISTS (
  SELECT 1 FROM verifier other WHERE canonical_number(other.staff_number) = canonical_number(verifier.staff_number)
  AND (other.last_online_at_ms, other.staff_number) > (verifier.last_online_at_ms, verifier.staff_number)
);
UPDATE verifier SET staff_number = canonical_number(staff_number);
{_FACTS}"""
