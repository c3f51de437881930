"""The programs a person starts from the command line, and what they share. No window stands here: ui/workplace composes them."""
