"""Sentences that look like promises and are none, a suite for each class of veto. None may come out as sure."""

from __future__ import annotations

import pytest

from tracker.finder import find_candidates
from tracker.model import Text, Tier

DIRECTIVE = [
    "We call on all parties to cease hostilities and commit to dialogue.",
    "The Council urges Member States to ratify the convention by 2027.",
    "Ministers encouraged companies to set targets for 2030.",
    "We invite the Bank to provide $2 billion in new lending.",
    "The Assembly requests the Secretary-General to submit a report by June 2026.",
    "Leaders appealed to donors to honour their pledges.",
    "We further call upon developed countries to fulfil their commitment to mobilise finance.",
]
EVALUATIVE = [
    "We welcome the progress made on the reform of the bank.",
    "The ministers noted that trade will grow in the coming years.",
    "They commended the efforts of the host country.",
    "We recognise the importance of education for all.",
    "The leaders hailed the inauguration of the new bridge.",
    "We acknowledge that climate change will affect small islands most.",
]
COMPLETED = [
    "China has provided 500 scholarships since 2019.",
    "The government launched a new strategy last year.",
    "In 2015 they had pledged to end the practice.",
    "Our two countries signed the treaty in 2021.",
    "The bank has already disbursed $3 billion.",
]
FORECAST = [
    "The economy is expected to grow by 3 per cent next year.",
    "Exports are likely to reach $40 billion by 2027.",
    "Emissions are projected to fall by a tenth.",
    "Ministers are expected to discuss trade on Monday.",
]
NECESSITY = [
    "It is essential to invest in resilient infrastructure.",
    "There is an urgent need to scale up finance.",
    "We stress the need to reform the institution.",
    "The importance of protecting civilians was underlined.",
]
HOPE = [
    "He expressed his hope that the country will join the group.",
    "We look forward to the next summit.",
    "They hope to see more investment.",
]
NEGATION = [
    "The parties failed to agree to a text.",
    "The company has no plans to close the plant.",
    "The minister declined to commit to a date.",
]
BELIEF = [
    "They agreed that trade is important.",
    "Analysts believe that the fund will run dry.",
    "The study finds that the tax would raise prices.",
]
RESULT = [
    "This will help farmers to sell their goods.",
    "These efforts aim to create robust platforms.",
    "Such measures will ensure that families benefit.",
    "The bridge, which will shorten the journey, opened in 2020.",
    "Rising prices will increase poverty.",
]
DIARY = [
    "The President will travel to Hiroshima on Friday.",
    "The Minister will deliver remarks at noon.",
    "The Chancellor will visit the plant tomorrow.",
]
THANKS = [
    "We thank the Government of Japan for its commitment to the fund.",
    "The Conference expresses its gratitude to Canada for its pledge to host the meeting.",
    "Parties recalled their commitment to mobilise $100 billion by 2020.",
]
PLAIN = [
    "The will of the people is clear.",
    "The museum's collection includes a pledge card from 1911.",
    "Good morning, ladies and gentlemen.",
    "The 2030 Agenda has 17 goals.",
    "May 2024 was warmer than April.",
    "The agreement entered into force in 2016.",
    "Table 3 shows the targets by sector.",
]
SUITES = {
    "directive": DIRECTIVE,
    "evaluative": EVALUATIVE,
    "completed": COMPLETED,
    "forecast": FORECAST,
    "necessity": NECESSITY,
    "hope": HOPE,
    "negation": NEGATION,
    "belief": BELIEF,
    "result": RESULT,
    "diary": DIARY,
    "thanks": THANKS,
    "plain": PLAIN,
}


@pytest.mark.parametrize(("suite", "sentence"), [(name, each) for name, suite in SUITES.items() for each in suite])
def test_it_is_not_taken_for_a_promise(suite: str, sentence: str) -> None:
    candidates = find_candidates(Text(sentence, {"language": "en"}), None)
    assert [candidate for candidate in candidates if candidate.tier is Tier.SURE] == []


@pytest.mark.parametrize("sentence", [*DIRECTIVE[:2], *FORECAST[:1], *HOPE[:2], *NEGATION[:2]])
def test_a_veto_is_kept_with_its_reason(sentence: str) -> None:
    vetoed = [c for c in find_candidates(Text(sentence, {"language": "en"}), None) if c.tier is Tier.VETOED]
    assert vetoed
    assert all(candidate.veto.endswith(".") for candidate in vetoed)
