"""The pure clinical core: catalogue, search, timing, safety checks, scores, order life cycle.

Refuses to read files, clocks, databases or networks: packs come in as bytes, moments as arguments.
"""
