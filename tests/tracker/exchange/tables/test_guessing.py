"""What columns become is guessed by their heads in several languages and by what stands in them."""

from __future__ import annotations

import pytest

from tests.tracker.exchange.tables.books import PLEDGES, csv_book
from tracker.exchange.tables import guessing

TABLES = {
    "en": (PLEDGES, {"Code": "code", "Commitment": "title", "Donor": "pledgor", "Recipient": "beneficiary",
                     "Amount (USD million)": "quantity", "Deadline": "due", "Status": "status"}),
    "fr": ("Intitulé;Bailleur;Montant promis;Échéance;Statut\nÉcole à Dakar;France;1 500,50;31/12/2027;En cours\n"
           "Hôpital;Japon;2,5;01/02/2028;Suspendu\n",
           {"Intitulé": "title", "Bailleur": "pledgor", "Montant promis": "quantity", "Échéance": "due",
            "Statut": "status"}),
    "de": ("Zusage;Geberland;Betrag in EUR;Frist\nSchule;Deutschland;1.500,50;2027\nBrunnen;Norwegen;3,5;2028\n",
           {"Zusage": "title", "Geberland": "pledgor", "Betrag in EUR": "quantity", "Frist": "due"}),
    "es": ("Compromiso;Donante;Monto;Moneda;Fecha límite\nEscuela;España;100;EUR;2027\nHospital;Chile;200;USD;2028\n",
           {"Compromiso": "title", "Donante": "pledgor", "Monto": "quantity", "Moneda": "unit", "Fecha límite": "due"}),
    "ru": ("Обязательство;Донор;Сумма;Валюта;Срок\nШкола в Оше;Россия;100;RUB;2027\nМост;Казахстан;200;KZT;2028\n",
           {"Обязательство": "title", "Донор": "pledgor", "Сумма": "quantity", "Валюта": "unit", "Срок": "due"}),
    "zh": ("承诺,承诺方,金额,截止日期\n建一所学校,中国,100,2027\n修一座桥,日本,200,2028\n",
           {"承诺": "title", "承诺方": "pledgor", "金额": "quantity", "截止日期": "due"}),
}  # fmt: skip


@pytest.mark.parametrize("language", TABLES)
def test_heads_of_several_languages(language: str) -> None:
    text, wanted = TABLES[language]
    assert dict(guessing.guess(csv_book(text).sheet()).columns) == wanted


def test_the_way_of_writing_numbers_and_days_is_told_by_the_columns() -> None:
    plan = guessing.guess(csv_book(TABLES["fr"][0]).sheet())
    assert (plan.dates, plan.decimal) == ("dmy", ",")
    assert guessing.guess(csv_book(PLEDGES).sheet()).decimal == "."


def test_content_gives_columns_away_and_overrules_names() -> None:
    text = (
        "What they say,Nation,Ref. page,Cur,Due\n"
        "Build a hospital in the north,Japan,https://example.org/a,USD,yes\n"
        "Train teachers of all schools,Peru,https://example.org/b,EUR,no\n"
    )
    columns = guessing.guess(csv_book(text).sheet()).columns
    assert columns["What they say"] == "title" and columns["Nation"] == "pledgor"
    assert columns["Ref. page"] == "source" and columns["Cur"] == "unit"
    assert "Due" not in columns  # no date stands in it


def test_empty_columns_and_columns_of_one_word_become_nothing() -> None:
    columns = guessing.guess(csv_book("Title,Deadline,Mark\nA b c d,,x\nE f g h,n/a,x\n").sheet()).columns
    assert dict(columns) == {"Title": "title"}


def test_words_of_all_scales_are_known_as_statuses() -> None:
    words = guessing.status_words()
    assert words["promise kept"] == words["completed"] == "delivered"
    assert words["limited"] == "in_progress" and words["suspended"] == "stalled"
    assert "closed" not in words and "+1" not in words
