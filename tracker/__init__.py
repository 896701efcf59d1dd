"""Pledgebook's core: what was promised, in which words, and what became of it. Never imports Qt."""
