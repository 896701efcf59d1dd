"""Synthetic news in French, Spanish and Russian: which sentences promise, in whose name and by when."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.tracker.finder.test_faithful import _checked
from tracker.finder import as_record, find_candidates
from tracker.model import Text, Tier

FOLDER = Path(__file__).with_name("languages")
ISSUED = date(2026, 3, 10)
Row = tuple[str, list[str], str | None]
SURE: dict[str, list[Row]] = {
    "fr": [
        ("recruterait 3 000 infirmiers", ["gouvernement"], None),
        ("ouvrirons 25 centres de soins", ["Nous"], "2026"),
        ("1,2 milliard de dollars aux pays du Sahel", ["Banque africaine de développement"], None),
        ("atteindre la neutralité carbone en 2045", ["entreprise TotalVert"], "2045"),
        ("ne financera plus de nouveaux projets charbonniers", ["entreprise TotalVert"], None),
        ("La loi sera présentée au Parlement", ["entreprise TotalVert"], "2027"),
        ("signeront un accord douanier le 15 juin 2026", ["Bénin", "Togo"], "2026-06-15"),
        ("formera 5 000 jeunes", ["programme"], None),
        ("distribuera 200 000 moustiquaires", ["programme"], None),
        ("doublera son aide publique", ["Canada"], None),
        ("planter deux millions d'arbres", ["Nous"], "2029"),
    ],
    "es": [
        ("contratará a 3.000 enfermeros", ["Gobierno"], None),
        ("Abriremos 25 centros de salud", ["Nosotros"], "2026"),
        ("1.200 millones de dólares a los países del Sahel", ["Banco Africano de Desarrollo"], None),
        ("alcanzar la neutralidad de carbono en 2045", ["empresa EcoSol"], "2045"),
        ("No financiará nuevos proyectos de carbón", ["empresa EcoSol"], None),
        ("La ley se presentará al Parlamento", ["empresa EcoSol"], "2027"),
        ("firmarán un acuerdo aduanero el 15 de junio de 2026", ["Perú", "Bolivia"], "2026-06-15"),
        ("formará a 5.000 jóvenes", ["programa"], None),
        ("distribuirá 200.000 mosquiteros", ["programa"], None),
        ("duplicará su ayuda oficial", ["Canadá"], None),
        ("plantar dos millones de árboles", ["Nosotros"], "2029"),
        ("Se crearán 40.000 empleos", ["Canadá"], None),
    ],
    "ru": [
        ("наймёт 3 000 медсестёр", ["правительство"], None),
        ("откроем 25 медицинских центров", ["Мы"], "2026"),
        ("1,2 млрд долларов странам Сахеля", ["Африканский банк развития"], None),
        ("достичь углеродной нейтральности", ["Компания «Зелёный путь»"], "2045"),
        ("не будет финансировать новые угольные проекты", ["Компания «Зелёный путь»"], None),
        ("Закон будет внесён в парламент", ["Компания «Зелёный путь»"], "2027"),
        ("подпишут таможенное соглашение", ["Армения", "Грузия"], "2026-06-15"),
        ("обучит 5 000 молодых людей", ["Программа"], None),
        ("раздаст 200 000 сеток", ["Программа"], None),
        ("удвоит помощь", ["Канада"], None),
        ("посадить два миллиона деревьев", ["Мы"], "2029"),
        ("построить 150 школ", ["Канада"], "2030"),
        ("будет создано 40 тыс. рабочих мест", ["Канада"], None),
    ],
}
"""The focus begins so; where a sentence names nobody, the party last named is inferred and said to be in doubt."""


@pytest.mark.parametrize("language", SURE)
def test_the_promises_of_the_news(language: str) -> None:
    text = (FOLDER / f"{language}-news.txt").read_text("utf-8")
    candidates = [c for c in find_candidates(Text(text), ISSUED) if c.tier is Tier.SURE]
    rows = SURE[language]
    assert len(candidates) == len(rows), [c.focus for c in candidates]
    for candidate, (focus, names, due) in zip(candidates, rows, strict=True):
        assert candidate.focus.startswith(focus)
        assert (list(candidate.pledgors), as_record(candidate)["due"]) == (names, due), focus
        _checked(text, candidate, ISSUED, language)


def test_an_inferred_name_is_said_to_be_in_doubt() -> None:
    text = (FOLDER / "es-news.txt").read_text("utf-8")
    jobs = next(c for c in find_candidates(Text(text), ISSUED) if "40.000 empleos" in c.focus)
    assert any("inferred" in doubt for doubt in jobs.doubts)
