"""People who came without a name: numbers, bands, who they may be, joining and parting. Knows no store and no central."""
