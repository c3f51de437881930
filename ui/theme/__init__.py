"""Colours, fonts, sizes and icons: one `Theme` object (ui.theme.theme) that is handed around; nothing else names a colour."""
