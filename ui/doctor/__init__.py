"""The doctor station: one page with list, banner, summary, notes, orders and assistant; `ui.doctor.page.DoctorPage` is its door.

`*_model.py` are Qt-free and decide; the other modules draw and call. Nothing here reads the store, central or a file.
"""
