"""Results, trends, reports, the course over all stays, critical values. Shows and asks; acts go through the station's door."""
