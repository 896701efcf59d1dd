"""Two coders: blind codings, where they differ, what was decided, and agreement against figures computed apart."""

from __future__ import annotations

import random
from collections import Counter
from itertools import combinations

import pytest

from tests.tracker.making import plain
from tracker import coding, commitments
from tracker.coding import Unit
from tracker.errors import Invalid, NotFound
from tracker.store import Store

KINDS = ("quantified", "event", "action", "stance")


def kappa(pairs: list[tuple[str, str]]) -> float:
    """Cohen's kappa by its definition: (observed - expected) / (1 - expected)."""
    total = len(pairs)
    observed = sum(a == b for a, b in pairs) / total
    first, second = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    expected = sum(first[value] * second[value] for value in first) / total**2
    return (observed - expected) / (1 - expected)


def alpha(units: list[list[str]]) -> float:
    """Krippendorff's alpha for nominal data by its definition, from the coincidence matrix."""
    units = [unit for unit in units if len(unit) > 1]
    values = Counter(value for unit in units for value in unit)
    number = sum(values.values())
    observed = sum(sum(a != b for a in unit for b in unit) / (len(unit) - 1) for unit in units) / number
    expected = sum(values[a] * values[b] for a in values for b in values if a != b) / (number * (number - 1))
    return 1 - observed / expected


def coded(store: Store, coders: int, seed: int) -> list[dict[str, str]]:
    """Fifty commitments, each coded by some of the coders, who agree more often than not."""
    dice = random.Random(seed)
    units = []
    for number in range(50):
        id_ = commitments.add(store, plain(f"Promise {number}"))
        truth = dice.choice(KINDS)
        said = {f"coder {c}": truth if dice.random() < 0.7 else dice.choice(KINDS) for c in range(coders)}
        if coders > 2 and dice.random() < 0.3:
            said.pop(dice.choice(sorted(said)))
        for coder, value in said.items():
            coding.code(store, "pilot", Unit(id_, "kind"), value, coder=coder)
        units.append(said)
    return units


@pytest.mark.parametrize("seed", range(3))
def test_agreement_of_two_coders_on_fifty_commitments(store: Store, seed: int) -> None:
    units = coded(store, 2, seed)
    (found,) = coding.agreement(store, "pilot")
    pairs = [tuple(said.values()) for said in units]
    assert (found.field, found.units, found.coders) == ("kind", 50, ("coder 0", "coder 1"))
    assert found.percent == pytest.approx(sum(a == b for a, b in pairs) / 50)
    assert found.kappa == pytest.approx(kappa(pairs))
    assert found.alpha == pytest.approx(alpha([list(said.values()) for said in units]))
    assert 0 < found.kappa < 1


def test_agreement_of_three_coders_of_whom_some_are_missing(store: Store) -> None:
    units = coded(store, 3, 7)
    (found,) = coding.agreement(store, "pilot")
    means = [
        kappa([(said[a], said[b]) for said in units if a in said and b in said])
        for a, b in combinations(("coder 0", "coder 1", "coder 2"), 2)
    ]
    assert found.kappa == pytest.approx(sum(means) / 3)
    assert found.alpha == pytest.approx(alpha([list(said.values()) for said in units]))


def test_agreement_is_not_defined_where_one_value_alone_was_used(store: Store) -> None:
    id_ = commitments.add(store, plain("One"))
    for coder in ("Ada", "Ben"):
        coding.code(store, "pilot", Unit(id_, "kind"), "event", coder=coder)
    (found,) = coding.agreement(store, "pilot")
    assert (found.percent, found.kappa, found.alpha) == (1.0, None, None)


def test_what_one_coder_said_alone_counts_for_nothing(store: Store) -> None:
    id_ = commitments.add(store, plain("One"))
    coding.code(store, "pilot", Unit(id_, "kind"), "event", coder="Ada")
    (found,) = coding.agreement(store, "pilot")
    assert (found.units, found.percent, found.kappa, found.alpha) == (0, None, None, None)


def test_a_blind_coder_sees_others_only_where_they_have_coded_themselves(store: Store) -> None:
    one, two = (commitments.add(store, plain(name)) for name in ("One", "Two"))
    for id_ in (one, two):
        coding.code(store, "pilot", Unit(id_, "kind"), "event", coder="Ada")
    assert coding.codings(store, "pilot", by="Ben") == []
    assert [unit.commitment for unit in coding.waiting(store, "pilot", "Ben")] == [one, two]
    coding.code(store, "pilot", Unit(two, "kind"), "action", coder="Ben")
    seen = [(c.unit.commitment, c.coder) for c in coding.codings(store, "pilot", by="Ben")]
    assert seen == [(two, "Ada"), (two, "Ben")]
    assert [unit.commitment for unit in coding.waiting(store, "pilot", "Ben")] == [one]


def test_a_disagreement_is_listed_and_decided_and_the_codings_stay(store: Store) -> None:
    id_ = commitments.add(store, plain("One"))
    unit = Unit(id_, "kind")
    coding.code(store, "pilot", unit, "event", coder="Ada")
    with pytest.raises(NotFound, match="kind of C-0001 was not coded by two coders in 'pilot'"):
        coding.adjudicate(store, "pilot", unit, "event", "clear")
    coding.code(store, "pilot", unit, "action", coder="Ben")
    coding.code(store, "pilot", unit, "stance", coder="Ben", note="changed my mind")
    (found,) = coding.disagreements(store, "pilot")
    assert (found.said, found.decided) == ({"Ada": "event", "Ben": "stance"}, "")
    before = coding.agreement(store, "pilot")
    coding.adjudicate(store, "pilot", unit, "event", "It has a day.")
    (found,) = coding.disagreements(store, "pilot")
    assert (found.said, found.decided) == ({"Ada": "event", "Ben": "stance"}, "event")
    assert coding.agreement(store, "pilot") == before
    store.undo()
    assert coding.disagreements(store, "pilot")[0].decided == ""


def test_what_cannot_be_coded_is_refused_in_a_sentence(store: Store) -> None:
    id_ = commitments.add(store, plain("One"))
    with pytest.raises(Invalid, match=r"'maybe' is no kind\. Use one of: quantified, event"):
        coding.code(store, "pilot", Unit(id_, "kind"), "maybe")
    with pytest.raises(Invalid, match="'colour' cannot be coded"):
        coding.code(store, "pilot", Unit(id_, "colour"), "red")
    with pytest.raises(Invalid, match="A score is of a party"):
        coding.code(store, "pilot", Unit(id_, "score"), "+1")
    with pytest.raises(NotFound, match=r"Nothing was coded in a round 'final'\. Rounds: there are none yet"):
        coding.agreement(store, "final")


def test_a_score_is_coded_by_the_scale(store: Store) -> None:
    id_ = commitments.add(store, plain("One"))
    coding.code(store, "pilot", Unit(id_, "score", "Fiji"), "−1", coder="Ada")
    coding.code(store, "pilot", Unit(id_, "score", "Fiji"), "0", coder="Ben")
    (found,) = coding.disagreements(store, "pilot")
    assert (found.unit.party, found.said) == ("Fiji", {"Ada": "-1", "Ben": "0"})


def test_where_coders_agree_nothing_is_to_decide(store: Store) -> None:
    id_ = commitments.add(store, plain("One"))
    for coder in ("Ada", "Ben"):
        coding.code(store, "pilot", Unit(id_, "kind"), "event", coder=coder)
    with pytest.raises(Invalid, match="The coders agree on the kind of C-0001"):
        coding.adjudicate(store, "pilot", Unit(id_, "kind"), "action", "no")
