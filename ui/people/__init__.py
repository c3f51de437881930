"""Who the patients are, wherever they are named: age, scopes, banner facts, tags, comments, search, tasks. Knows no order and no dose."""
