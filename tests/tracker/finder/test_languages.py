"""French, Spanish and Russian: rules and vetoes by their own examples, synthetic documents, numbers and dates."""

from __future__ import annotations

import json
import re
import time
import tomllib
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from tests.tracker.finder.test_faithful import _checked
from tracker.dates import resolve
from tracker.finder import as_record, document_facts, find_candidates
from tracker.finder.lexicon import lexicon
from tracker.finder.quantities import quantities
from tracker.model import Candidate, Text, Tier
from tracker.phrases import tokenise
from tracker.timewords import time_phrases

LANGUAGES = ("fr", "es", "ru")
FOLDER = Path(__file__).with_name("languages")
TABLES = {
    (language, table): tomllib.loads((files("resources") / "words" / language / f"{table}.toml").read_text("utf-8"))
    for language in LANGUAGES
    for table in ("triggers", "vetoes")
}
YES = [(k, row["id"], each) for k in LANGUAGES for row in TABLES[k, "triggers"]["rule"] for each in row["yes"]]
NO = [(k, each) for k in LANGUAGES for row in TABLES[k, "triggers"]["rule"] for each in row["no"]]
VETOED = [(k, each) for k in LANGUAGES for row in TABLES[k, "vetoes"]["veto"] for each in row["yes"]]
FREE = [(k, each) for k in LANGUAGES for row in TABLES[k, "vetoes"]["veto"] for each in row["no"]]


def found(language: str, sentence: str) -> list[Candidate]:
    return find_candidates(Text(sentence, {"language": language}), date(2026, 3, 1))


def sure(language: str, sentence: str) -> list[Candidate]:
    return [candidate for candidate in found(language, sentence) if candidate.tier is Tier.SURE]


@pytest.mark.parametrize(("language", "rule", "sentence"), YES)
def test_what_must_match(language: str, rule: str, sentence: str) -> None:
    offered = [c for c in found(language, sentence) if c.tier is not Tier.VETOED]
    assert {rule, f"{rule}-to"} & {c.rule.partition("/")[0] for c in offered}, found(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), NO + VETOED)
def test_what_is_no_promise(language: str, sentence: str) -> None:
    assert not sure(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), FREE)
def test_what_is_not_vetoed(language: str, sentence: str) -> None:
    assert sure(language, sentence)


NEGATIVES = {
    "fr": [
        "Le Conseil invite les États à ratifier la convention avant 2027.",
        "Nous encourageons les entreprises à fixer des objectifs pour 2030.",
        "La Chine a fourni 500 bourses depuis 2019.",
        "Nos deux pays ont signé le traité en 2021.",
        "Les exportations devraient atteindre 40 milliards d'euros d'ici 2027.",
        "La ministre a souligné l'importance de l'éducation.",
        "Cette mesure aidera les agriculteurs.",
        "Le pont, qui raccourcira le trajet, a ouvert en 2020.",
        "Les parties n'ont pas convenu de publier le texte.",
        "Les patrons et les barons de l'industrie sont venus.",
    ],
    "es": [
        "El Consejo invita a los Estados a ratificar el convenio antes de 2027.",
        "Alentamos a las empresas a fijar metas para 2030.",
        "China ha entregado 500 becas desde 2019.",
        "Nuestros dos países firmaron el tratado en 2021.",
        "Las exportaciones podrían alcanzar 40.000 millones de euros para 2027.",
        "La ministra subrayó la importancia de la educación.",
        "Esta medida ayudará a los agricultores.",
        "El puente, que acortará el trayecto, se abrió en 2020.",
        "Las partes no acordaron publicar el texto.",
        "El mar y el azúcar son temas de la reunión.",
    ],
    "ru": [
        "Совет приглашает государства ратифицировать конвенцию до 2027 года.",
        "Мы призываем компании установить цели на 2030 год.",
        "Китай предоставил 500 стипендий с 2019 года.",
        "Наши страны подписали договор в 2021 году.",
        "По прогнозам, экспорт достигнет 40 млрд евро к 2027 году.",
        "Министр подчеркнул важность образования.",
        "Эта мера поможет фермерам.",
        "Мост, который сократит путь, открыт в 2020 году.",
        "Стороны не договорились опубликовать текст.",
        "Деятельность области важна для молодости страны.",
    ],
}


@pytest.mark.parametrize(("language", "sentence"), [(k, each) for k, rows in NEGATIVES.items() for each in rows])
def test_hard_negatives(language: str, sentence: str) -> None:
    assert not sure(language, sentence)


def _document(language: str) -> tuple[str, date, list[dict]]:
    gold = json.loads((FOLDER / f"{language}.gold.json").read_text("utf-8"))
    return (FOLDER / f"{language}.txt").read_text("utf-8"), date.fromisoformat(gold["date"]), gold["commitments"]


def _near(one: str, other: str) -> float:
    a, b = set(re.findall(r"\w+", one.lower())), set(re.findall(r"\w+", other.lower()))
    return 2 * len(a & b) / (len(a) + len(b))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_synthetic_document(language: str) -> None:
    """What stood in its annotation before the finder read it: the promises, and on them when, how much and how firm."""
    text, issued, golds = _document(language)
    records = [as_record(c) for c in find_candidates(Text(text), issued) if c.tier is Tier.SURE]
    matched = 0
    for gold in golds:
        best = max(records, key=lambda record: _near(gold["focus"], record["focus"]))
        if _near(gold["focus"], best["focus"]) < 0.5:
            continue
        matched += 1
        assert (best["due"], best["strength"]) == (gold["due"], gold["strength"]), best
        wanted = [(one["value"]) for one in gold["quantities"]]
        assert [one["value"] for one in best["quantities"]] == wanted, best
    assert matched / len(golds) >= 0.9
    assert matched / len(records) >= 0.9


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_is_derived_from_its_words(language: str) -> None:
    text, issued, _ = _document(language)
    for day in (issued, None):
        candidates = find_candidates(Text(text), day)
        assert candidates
        for candidate in candidates:
            _checked(text, candidate, day, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotes_and_wrapping_change_nothing(language: str) -> None:
    text, issued, _ = _document(language)

    def said(changed: str) -> list[tuple[str, str, str]]:
        candidates = find_candidates(Text(changed, {"language": language}), issued)
        return [(" ".join(c.focus.replace("’", "'").split()), c.rule, str(as_record(c)["due"])) for c in candidates]

    assert said(text.replace("'", "’")) == said(text)
    assert said(text.replace("\n", "\r\n")) == said(text)
    assert said(text.replace(" 500 ", "\u00a0500 ")) == said(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_date_shifts_relative_deadlines_only(language: str) -> None:
    text, issued, _ = _document(language)
    before = find_candidates(Text(text), issued)
    after = find_candidates(Text(text), issued.replace(year=issued.year - 1))
    assert [c.focus for c in before] == [c.focus for c in after]
    for one, other in zip(before, after, strict=True):
        relative = bool(one.due and one.due.preferred and one.due.preferred.anchor)
        assert (as_record(one)["due"] != as_record(other)["due"]) == relative, one.focus


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_facts_of_a_document(language: str) -> None:
    text, issued, _ = _document(language)
    facts = document_facts(Text(text))
    assert (facts["language"], facts["date"], facts["date_basis"]) == (language, issued.isoformat(), "stated")
    assert facts["collective"]


@pytest.mark.parametrize(
    "text",
    [
        "Wir verpflichten uns, die Emissionen bis 2030 um 40 % zu senken, und die Länder werden das mit dem Fonds tun.",
        "Ми зобов’язуємося скоротити викиди на 40 % до 2030 року, і країни її підтримають.",
        "Comprometemo-nos a reduzir as emissões em 40 % até 2030, e os países não vão parar com o fundo da União.",
    ],
)
def test_a_language_without_a_pack_gives_nothing(text: str) -> None:
    assert document_facts(Text(text))["language"] not in (*LANGUAGES, "en", "zh")
    assert find_candidates(Text(text), None) == []


NUMBERS = [
    ("fr", "1 500 bourses", 1500, "bourses"),
    ("fr", "1\u202f250\u202f000 doses", 1250000, "doses"),
    ("fr", "2,5 milliards d'euros", 2500000000, "EUR"),
    ("fr", "un million d’habitants", 1000000, "habitants"),
    ("fr", "300 millions de dollars canadiens", 300000000, "CAD"),
    ("fr", "7,5 pour cent", 7.5, "%"),
    ("fr", "trois écoles rurales", 3, "écoles rurales"),
    ("es", "3.500 millones de euros", 3500000000, "EUR"),
    ("es", "2 mil millones de dólares", 2000000000, "USD"),
    ("es", "1,5 billones de dólares", 1500000000000, "USD"),
    ("es", "1.500 becas", 1500, "becas"),
    ("es", "2,5 por ciento", 2.5, "%"),
    ("es", "12.000,5 toneladas", 12000.5, "toneladas"),
    ("ru", "1 500 стипендий", 1500, "стипендий"),
    ("ru", "2,5 млрд евро", 2500000000, "EUR"),
    ("ru", "5 тыс. человек", 5000, "человек"),
    ("ru", "300 млн долл. США", 300000000, "USD"),
    ("ru", "40 миллиардов рублей", 40000000000, "RUB"),
    ("ru", "3,5 трлн рублей", 3500000000000, "RUB"),
    ("ru", "7,5 процента", 7.5, "%"),
    ("ru", "двенадцать новых школ", 12, "школ"),
]


@pytest.mark.parametrize(("language", "text", "value", "unit"), NUMBERS)
def test_numbers(language: str, text: str, value: float, unit: str) -> None:
    words, tokens = lexicon(language), tokenise(text)
    assert words
    one = quantities(text, tokens, (0, len(tokens)), words, [])
    assert [(float(each.quantity.value), each.quantity.unit) for each in one] == [(value, unit)]


ANCHOR = date(2024, 12, 1)
DATES = [
    ("fr", "d'ici 2030", "/2030", "2030-12-31"),
    ("fr", "d’ici à la fin de 2027", "/2027", "2027-12-31"),
    ("fr", "avant fin 2026", "/2026", "2026-12-31"),
    ("fr", "à l'horizon 2050", "/2050", "2050-12-31"),
    ("fr", "au cours des trois prochaines années", "2024-12-01/2027-11-30", "2027-12-01"),
    ("fr", "dans les cinq ans à venir", "2024-12-01/2029-11-30", "2029-12-01"),
    ("fr", "dans un délai de six mois", "2024-12-01/2025-05-31", "2025-06-01"),
    ("fr", "l'année prochaine", "2025", "2025-12-31"),
    ("fr", "en octobre 2031", "2031-10", "2031-10-31"),
    ("fr", "le 1er mars 2026", "2026-03-01", "2026-03-01"),
    ("fr", "au premier semestre 2026", "2026-40", "2026-06-30"),
    ("fr", "au troisième trimestre de 2026", "2026-35", "2026-09-30"),
    ("fr", "depuis 2019", "2019/..", None),
    ("es", "antes de 2030", "/2030", "2029-12-31"),
    ("es", "para 2035", "/2035", "2035-12-31"),
    ("es", "en los próximos tres años", "2024-12-01/2027-11-30", "2027-12-01"),
    ("es", "en un plazo de seis meses", "2024-12-01/2025-05-31", "2025-06-01"),
    ("es", "el próximo año", "2025", "2025-12-31"),
    ("es", "a finales de 2027", "/2027", "2027-12-31"),
    ("es", "a más tardar en junio de 2032", "/2032-06", "2032-06-30"),
    ("es", "el 4 de mayo de 2026", "2026-05-04", "2026-05-04"),
    ("es", "en el primer semestre de 2026", "2026-40", "2026-06-30"),
    ("es", "desde 2019", "2019/..", None),
    ("ru", "к 2030 году", "/2030", "2030-12-31"),
    ("ru", "до конца 2034 года", "/2034", "2034-12-31"),
    ("ru", "не позднее июня 2032 года", "/2032-06", "2032-06-30"),
    ("ru", "в течение трёх лет", "2024-12-01/2027-11-30", "2027-12-01"),
    ("ru", "в ближайшие пять лет", "2024-12-01/2029-11-30", "2029-12-01"),
    ("ru", "в следующем году", "2025", "2025-12-31"),
    ("ru", "18 сентября 2031 года", "2031-09-18", "2031-09-18"),
    ("ru", "в октябре 2032 года", "2032-10", "2032-10-31"),
    ("ru", "во втором полугодии 2026 года", "2026-41", "2026-12-31"),
    ("ru", "в первом квартале 2027 года", "2027-33", "2027-03-31"),
    ("ru", "с 2019 года", "2019/..", None),
]


@pytest.mark.parametrize(("language", "phrase", "edtf", "latest"), DATES)
def test_dates(language: str, phrase: str, edtf: str, latest: str | None) -> None:
    reading = resolve(phrase, ANCHOR)[0]
    assert (reading.edtf, reading.latest and reading.latest.isoformat()) == (edtf, latest)
    tokens = tokenise(phrase)
    assert [(one.start, one.end) for one in time_phrases(tokens, language)] == [(0, len(tokens))]


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        ("fr", "La France, l'Allemagne et l'Italie construiront dix écoles.", ["France", "Allemagne", "Italie"]),
        ("fr", "Nous verserons 3 millions d'euros.", ["Nous"]),
        ("fr", "En 2027, la Banque mondiale prêtera 3 millions d'euros.", ["Banque mondiale"]),
        ("es", "Los ministros publicarán un informe.", ["ministros"]),
        ("es", "Aportaremos 3 millones de euros.", ["Nosotros"]),
        ("es", "España y Portugal se comprometen a proteger el río.", ["España", "Portugal"]),
        ("ru", "Россия и Китай построят дорогу.", ["Россия", "Китай"]),
        ("ru", "В 2027 году Казахстан выделит 3 млн долларов.", ["Казахстан"]),
        ("ru", "Выделим 3 млн евро.", ["Мы"]),
    ],
)
def test_who_is_bound(language: str, sentence: str, names: list[str]) -> None:
    assert [list(candidate.pledgors) for candidate in sure(language, sentence)] == [names]


HARD = {
    "fr": [
        "nous fournirons des bourses et " * 3000,
        "d'" * 40_000,
        "(" * 9_000 + "nous fournirons 5 bourses" + ")" * 9_000,
    ],
    "es": ["construiremos escuelas y " * 4000, "1.000 " * 15_000, "se compromete a " * 6_000],
    "ru": ["мы построим школы и " * 5000, "к 2030 году " * 8_000, "обязуется " * 9_000],
}


@pytest.mark.parametrize(("language", "text"), [(k, text) for k, texts in HARD.items() for text in texts])
def test_hard_texts_end_in_time(language: str, text: str) -> None:
    begun = time.process_time()
    find_candidates(Text(text, {"language": language}), date(2030, 1, 1))
    assert time.process_time() - begun < 2.0


@pytest.mark.parametrize(
    ("language", "sentence", "kind"),
    [
        ("fr", "Les ministres ont exprimé leur volonté d'élargir les échanges d'ici 2030.", "action"),
        ("es", "Reafirmamos nuestra determinación de ampliar los intercambios para 2030.", "action"),
        ("ru", "Стороны выразили готовность расширить обмены к 2030 году.", "action"),
        ("ru", "Мы подтверждаем приверженность миру.", "stance"),
    ],
)
def test_a_reaffirmed_deed_is_no_mere_stance(language: str, sentence: str, kind: str) -> None:
    record = as_record(sure(language, sentence)[0])
    assert (record["kind"], record["strength"]) == (kind, "soft")
    assert record["due"] == ("2030" if "2030" in sentence else None)
