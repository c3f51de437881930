"""Who may open which chart, and who looked: the question for a reason, what is withheld, and the audit as a ward lead reads it."""
