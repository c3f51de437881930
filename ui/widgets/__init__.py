"""Parts of pages: painters, controls, panes, the table, the banner. They show what they are given and fetch nothing."""
