"""The fields of a promise: who, for whom, how much, by when, in constructions of which no document is needed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tracker.finder import as_record, document_facts, find_candidates
from tracker.model import Candidate, Text, Tier

ISSUED = date(2024, 12, 1)


def found(text: str) -> list[Candidate]:
    offered = find_candidates(Text(text, {"language": "en"}), ISSUED)
    return [candidate for candidate in offered if candidate.tier is not Tier.VETOED]


def field(text: str, name: str) -> list[object]:
    return [as_record(candidate)[name] for candidate in found(text)]


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("We will plant trees each year until 2030.", "2030"),
        ("We will double funding by the end of the decade.", "2030"),
        ("We will reach net zero by mid-century.", "2050"),
        ("We will announce further measures in the coming months.", None),
        ("Norway will submit its plan no later than 30 June 2025.", "2025-06-30"),
        ("As of 2026, Canada will require labels.", "2026"),
        ("We will submit new targets by COP31.", "2026-11"),
        ("The government will pass a law within 100 days of taking office.", None),
        ("In our first 100 days we will repeal the act.", None),
        ("The fund will be doubled within the first two years.", "2026-12-01"),
        ("Japan will open the office in the third quarter of 2025.", "2025-09"),
        ("The Government will provide £20 million in 2025-26.", "2026"),
        ("From 2025 to 2030, the bank will lend $5 billion.", "2030"),
        ("The programme will train 500 teachers over the period 2021–2027.", "2027"),
        ("Japan will invest $10 billion over a three-year period.", "2027-12-01"),
        ("Between now and 2030, we will build 40 hospitals.", "2030"),
        ("Labour will build 1.5 million homes before the end of this Parliament.", None),
        ("Brazil will host a meeting on 7–9 May 2025.", "2025-05-09"),
        ("Brazil will host a meeting on Wednesday, 7 May 2025.", "2025-05-07"),
        ("The minister will sign the deal on Friday.", "2024-12-06"),
        ("The unit will open in spring 2025.", "2025"),
        ("We aim, by 2030, to halve our emissions.", "2030"),
        ("To this end, in 2025 the two sides will hold a first dialogue.", "2025"),
        ("If needed, in two years the Council will invite the Commission to make a proposal.", "2026-12-01"),
    ],
)
def test_when(sentence: str, due: str | None) -> None:
    assert field(sentence, "due")[0] == due


@pytest.mark.parametrize(
    "sentence",
    [
        "We will cut emissions by 30% below 1990 levels.",
        "We will cut emissions by 43% relative to the level of 2019.",
        "We will halve food waste from a 2016 baseline.",
        "The ministry will pay suppliers within 30 days.",
        "We will invite experts, including those who arrive by 2026.",
        "The bank will lend $5 million to firms with debts due by 2027.",
    ],
)
def test_what_is_no_deadline(sentence: str) -> None:
    assert set(field(sentence, "due")) == {None}


@pytest.mark.parametrize(
    ("text", "dues"),
    [
        (
            "By 2030:\n\n- cut waste by 50%\n- plant 2 billion trees\n\nWe will also open an office.",
            ["2030", "2030", None],
        ),
        ("Canada will protect 30% of its land by 2030 and cut plastic waste by 50% by 2035.", ["2030", "2035"]),
        ("The agency will revise its guidelines by June 2025 and publish them online.", ["2025-06", None]),
        ("We will deliver 1 million doses by 2025 and 3 million by 2027.", ["2025"]),
        ("Milestone          Start       End\n\nTrain 400 officers          Jan 2025    Dec 2025\n", ["2025-12"]),
    ],
)
def test_each_promise_has_its_own_deadline(text: str, dues: list[str | None]) -> None:
    assert field(text, "due")[: len(dues)] == dues


def test_a_deadline_across_lines_is_one_phrase() -> None:
    due = found("We will publish it no later than\n30 June 2025.")[0].due
    assert due and due.phrase == "no later than 30 June 2025"


def test_a_deadline_from_above_points_at_its_own_words() -> None:
    text = "By 2030:\n\n- cut waste by 50%\n"
    due = found(text)[0].due
    assert due and due.span and text[due.span.start : due.span.end] == "By 2030"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Berlin said it would send 12 tanks to Kyiv.", [["Germany"]]),
        ("Japan, Canada and Norway pledged to fund the centre.", [["Japan", "Canada", "Norway"]]),
        ("The agency, with help from the ministry, the bank and others, is launching a course.", [["agency"]]),
        ("Six of the largest banks have said they will consider applications.", [["Six of the largest banks"]]),
        (
            "Major firms, including Arlo, the Bern Group and Cato, have committed to cut waste.",
            [["Arlo", "Bern Group", "Cato"]],
        ),
        ("Under a deal between Norway and Peru, both sides will fund research.", [["Norway", "Peru"]]),
        (
            "The World Bank will lend $300 million. This programme will train 500 teachers.",
            [["World Bank"], ["World Bank"]],
        ),
        (
            "France and Germany agreed to build a bridge. Both countries will share the costs.",
            [["France", "Germany"]] * 2,
        ),
        ("Ministry of Health\n\n5,000 nurses will be recruited by 2026.", [["Ministry of Health"]]),
        ("We, the Leaders of the Group of Twenty, met. We, therefore, commit to cut tariffs.", [["G20"]]),
        (
            "Press release\n\nFrom: Department of Energy\n\nTwo plants will be closed by 2026.",
            [["Department of Energy"]],
        ),
        ("Harbour Party Manifesto 2031\n\nWe will build 40 schools.", [["Harbour Party"]]),
        ("At Northmere we make soap. We will halve our waste by 2030.", [["Northmere"]]),
        ("EPA will spend $5 million. The agency will open two labs.", [["EPA"], ["EPA"]]),
        ("Norway announced that the fees would be cut by 5%.", [["Norway"]]),
        ("Arlo and Bern Group are building 3 plants.", [["Arlo", "Bern Group"]]),
        ("Through the bill, the government will:\n\n- ban new leases;\n", [["government"]]),
    ],
)
def test_who(text: str, names: list[list[str]]) -> None:
    assert field(text, "pledgors") == names


def test_recitals_say_which_body_decides() -> None:
    name = "Meeting of the Parties to the Accord on Clean Water"
    text = f"The {name},\nRecalling its decision,\n\n1. Decides to hold a forum;\n"
    assert document_facts(Text(text, {"language": "en"}))["collective"] == name


@pytest.mark.parametrize(
    ("sentence", "quantities"),
    [
        ("We will cut emissions by 50-52% by 2030.", [(50, "%", ">="), (52, "%", "<=")]),
        ("The council will raise the number of clinics from 20 to 60.", [(60, "clinics", "=")]),
        ("Denmark will send 19 aircraft, and a further 24 in May.", [(19, "aircraft", "=")]),
        ("The agency will recruit 1 500 officers.", [(1500, "officers", "=")]),
        ("Manila will provide PHP 250 million to towns.", [(250000000, "PHP", "=")]),
        ("We will halve our emissions by 2030.", [(50, "%", "=")]),
        ("We will double the places to 400.", [(400, "places", "=")]),
        ("38 operators will cut prices by 2025.", []),
        ("The bank will release the money in four instalments.", []),
        ("The two countries will open an office.", []),
        ("The agency will invest $12 million in the Heron 3 projects.", [(12000000, "USD", "=")]),
        ("We will reduce our use of coal, to a maximum of 325,000 tonnes.", [(325000, "tonnes", "<=")]),
    ],
)
def test_how_much(sentence: str, quantities: list[tuple[int, str, str]]) -> None:
    records = field(sentence, "quantities")[0]
    assert [(each["value"], each["unit"], each["comparator"]) for each in records] == quantities  # type: ignore[attr-defined]


def test_a_document_decides_what_its_points_mean() -> None:
    alone = found("Norland will plant 1.200 trees.")[0]
    assert alone.quantities[0].value == Decimal("1.2") and any("1.200" in doubt for doubt in alone.doubts)
    several = found("Norland planted 3.400 trees and 12.500 bushes. Norland will plant 1.200 trees.")
    assert several[-1].quantities[0].value == 1200


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Japan will provide $3 million to Fiji, Kiribati and Vanuatu.", ["Fiji", "Kiribati", "Vanuatu"]),
        ("We will protect the vulnerable.", ["the vulnerable"]),
        ("The agency will train 400 procurement officers.", ["procurement officers"]),
        ("£57 million will be awarded to 8 local authorities.", ["local authorities"]),
        ("The bank will fund the Corva demining project.", ["Corva demining project"]),
        ("We will create jobs in Latin America and the Caribbean.", ["Latin America and the Caribbean"]),
        ("We will support Ukraine's reconstruction.", ["Ukraine"]),
        ("We will deepen the Partnership for Global Infrastructure.", []),
        ("We support a binding UN treaty.", []),
    ],
)
def test_for_whom(sentence: str, names: list[str]) -> None:
    assert field(sentence, "beneficiaries")[0] == names


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("The Council will hold a debate on trade.", "event", "firm"),
        ("The talks shall be concluded in 2026.", "event", "firm"),
        ("We reaffirm our support for the port of Aden.", "stance", "soft"),
        ("Norway said Oslo would send 60 officers.", "quantified", "firm"),
        ("The Commission announced its intention to open 12 offices.", "quantified", "soft"),
        ("We will replace the boilers at our 14 sites.", "action", "firm"),
    ],
)
def test_what_sort_and_how_firm(sentence: str, kind: str, strength: str) -> None:
    assert (field(sentence, "kind")[0], field(sentence, "strength")[0]) == (kind, strength)
