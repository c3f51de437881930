"""The programs a person starts from the command line, and what they share. No window stands here; the windows are composed in ui/workplace."""
