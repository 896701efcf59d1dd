"""How promises are put in documents of many kinds, each by a sentence written for it, and what is left of it."""

from __future__ import annotations

from datetime import date

import pytest

from tracker.finder import find_candidates
from tracker.model import Text, Tier

ISSUED = date(2035, 1, 15)

PROMISES = {
    "gapped": (
        ("Halden will give 10 million euros, Norway 5 million and Italy 3 million.", 3),
        ("Sweden pledged SEK 30 million, Denmark DKK 20 million, and Finland EUR 2 million for 2036.", 3),
    ),
    "relative": (
        ("The programme, which will train 500 teachers by 2038, is funded by Denmark.", "train 500 teachers by 2038"),
        (
            "Japan pledged 120 million dollars, of which 25 million dollars will be paid into the fund.",
            "25 million dollars will be paid into the fund",
        ),
    ),
    "noun": (
        ("The conference heard of new funding of €12 million for clinics.", "funding of €12 million for clinics"),
        ("New commitments include $20 million for clean cooking.", "$20 million for clean cooking"),
        ("The plan foresees the building of 15 schools.", "building of 15 schools"),
        ("Kuwait: US$5 million for the appeal.", "US$5 million for the appeal"),
        ("Target: 50% women in senior management by 2038", "50% women in senior management by 2038"),
        ("Rwanda aims for universal access to electricity by 2039.", "universal access to electricity by 2039"),
        ("We guarantee no increases in tax.", "no increases in tax"),
    ),
    "two of one kind": (
        ("The strategy foresees the building of 15 schools and the training of 300 nurses.", 2),
        ("We look forward to meeting in Lima in 2037 and in Oslo in 2038.", 2),
        ("We stand for fair votes in every council, and for votes at 16.", 2),
        ("The Authority plans to replace 1,200 km of pipes, to install 300,000 meters and to cut leaks.", 3),
        ("The bank will lend 4 billion, with £1 billion for heat pumps.", 2),
    ),
    "told": (
        ("Toyota said on Tuesday it plans to invest $13 billion in a plant.", "invest $13 billion in a plant"),
        ("The museum agreed last month to return the statues.", "return the statues"),
        ("She added that talks would resume in Doha next week.", "talks would resume in Doha next week"),
        ('"Our country will host the games in 2042," she said.', "host the games in 2042"),
    ),
    "asides": (
        ("We resolve, between now and 2040, to end hunger everywhere.", "end hunger everywhere"),
        ("If needed, next year the Council will adopt a law on water.", "adopt a law on water"),
        ("We'll freeze fuel duty for five years.", "freeze fuel duty for five years"),
        ("The fund, to be run by the bank, will pay its first grants in May.", "pay its first grants in May"),
    ),
    "inline lists": (
        ("Cut risks from all sources by 2040, including: (a) by halving lost nutrients; (b) by ending dumping.", 3),
        ("We will raise the share of wind, including 9 GW from the coast.", 2),
    ),
    "bodies": (
        ("Affirms that the Fund shall be set up by 2037;", "the Fund shall be set up by 2037"),
        (
            "Heads of State directed the Commission to finalise the protocol by July 2036.",
            "finalise the protocol by July 2036",
        ),
        ("We pledge that no home will be cut off in winter.", "no home will be cut off in winter"),
    ),
}  # fmt: skip

NOT_SURE = (
    "Analysts say the central bank will cut rates in June.",
    "It is expected that the register will deter fraud.",
    "In 2015 world leaders agreed to limit warming to 1.5 degrees.",
    "The two leaders discussed plans to expand trade.",
    "The next chapter explains how we will measure progress.",
    "The first plan to be prepared under the act sets out how signatories will manage risks.",
    "Transport accounts for about 17.7% of emissions.",
    "We must not forget, and now we will go further.",
    "A letter of pledge was shown to the visitors.",
    "Green councillors in Brighton opened the first bus route in 2011.",
    "Reaffirming the temperature goal of the Paris Agreement, ministers met in Oslo.",
    "The grant will help farmers to buy seed.",
    "Make Every Payment Transparent.",
)


def sure(text: str) -> list[str]:
    found = find_candidates(Text(text, {"language": "en"}), ISSUED)
    return [" ".join(candidate.focus.split()) for candidate in found if candidate.tier is Tier.SURE]


@pytest.mark.parametrize(("text", "wanted"), [each for group in PROMISES.values() for each in group])
def test_it_is_found(text: str, wanted: str | int) -> None:
    found = sure(text)
    assert len(found) == wanted if isinstance(wanted, int) else wanted in found, found


@pytest.mark.parametrize("text", NOT_SURE)
def test_it_is_not_above_the_line(text: str) -> None:
    assert sure(text) == []


def test_each_row_of_a_table_is_a_promise_without_its_other_columns() -> None:
    text = (
        "Our targets at a glance\n\n"
        "  Target                                   2034     Status\n"
        "  ------------------------------------------------------------\n"
        "  Cut emissions of our plants 70% by 2040  -12%     on track\n"
        "  Net zero across our chain by 2045        n/a      on plan\n"
    )
    assert sure(text) == ["Cut emissions of our plants 70% by 2040", "Net zero across our chain by 2045"]


def test_a_line_before_a_list_is_not_counted_again() -> None:
    text = "We will take the following steps:\n\n- build two schools in Varn\n- open a clinic in Sund\n"
    assert sure(text) == ["build two schools in Varn", "open a clinic in Sund"]


def test_what_only_a_figure_speaks_for_is_offered_below_the_line() -> None:
    text = "The region has a way to go towards clean power for all homes by 2040."
    found = find_candidates(Text(text, {"language": "en"}), ISSUED)
    assert [(c.tier, c.rule.partition("/")[0]) for c in found] == [(Tier.POSSIBLE, "caught")]
