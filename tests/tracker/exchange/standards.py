"""Rules of standards as checks, written from their documents: what they ask of a file that claims to be theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

ORDER = (
    "iati-identifier", "reporting-org", "title", "description", "participating-org", "other-identifier",
    "activity-status", "activity-date", "contact-info", "activity-scope", "recipient-country", "recipient-region",
    "location", "sector", "tag", "country-budget-items", "humanitarian-scope", "policy-marker", "collaboration-type",
    "default-flow-type", "default-finance-type", "default-aid-type", "default-tied-status", "budget",
    "planned-disbursement", "capital-spend", "transaction", "document-link", "related-activity", "legacy-data",
    "conditions", "result", "crs-add", "fss",
)  # fmt: skip
ONCE = ("iati-identifier", "reporting-org", "title", "activity-status")
AT_LEAST_ONCE = ("description", "participating-org", "activity-date")
CODES = {
    "activity-status": ("code", "123456"), "activity-date": ("type", "1234"), "description": ("type", "1234"),
    "participating-org": ("role", "1234"), "result": ("type", "1239"), "indicator": ("measure", "12345"),
}  # fmt: skip
IN_INDICATOR = ("title", "description", "document-link", "reference", "baseline", "period")
IN_PERIOD = ("period-start", "period-end", "target", "actual")


def iati_faults(root: Any) -> Iterator[str]:
    """What a file breaks of IATI 2.03: the schema's order and counts, codelists, and the standard's ruleset."""
    if root.tag != "iati-activities" or root.get("version") != "2.03":
        yield "the root is not iati-activities of version 2.03"
    names = [activity.findtext("iati-identifier") for activity in root.iter("iati-activity")]
    if len(names) != len(set(names)):
        yield "identifiers are not unique"
    for activity in root.iter("iati-activity"):
        yield from _activity(activity)
    for tag, (attribute, known) in CODES.items():
        for element in root.iterfind(f".//{tag}" if tag != "description" else "iati-activity/description"):
            if len(element.get(attribute, "")) != 1 or element.get(attribute) not in known:
                yield f"{tag}/@{attribute} is {element.get(attribute)!r}"
    for element in root.iter("narrative"):
        if not (element.text or "").strip():
            yield f"an empty narrative in {element.getparent().tag}"


def _activity(activity: Any) -> Iterator[str]:
    tags = [child.tag for child in activity]
    if tags != sorted(tags, key=ORDER.index):
        yield f"the order is {tags}"
    yield from (f"{tag} stands {tags.count(tag)} times" for tag in ONCE if tags.count(tag) != 1)
    yield from (f"{tag} is missing" for tag in AT_LEAST_ONCE if tag not in tags)
    reporter, name = activity.find("reporting-org"), activity.findtext("iati-identifier")
    if not reporter.get("ref") or not reporter.get("type") or re.search(r"[/&|?]", name) or name != name.strip():
        yield "reporting-org or identifier is not as the standard wants it"
    if not name.startswith(reporter.get("ref")):
        yield "the identifier does not begin with the reporter's"
    dates = {
        element.get("type"): date.fromisoformat(element.get("iso-date")) for element in activity.iter("activity-date")
    }
    if not {"1", "2"} & set(dates):
        yield "there is no start"
    if "1" in dates and "3" in dates and dates["3"] < dates["1"]:
        yield "it ends before it starts"
    sectors = activity.findall("sector")
    shares = [Decimal(s.get("percentage")) for s in sectors if s.get("percentage")]
    if not sectors or (len(sectors) > 1 and sum(shares) != 100):
        yield f"sectors make {sum(shares)} percent"
    for result in activity.iter("result"):
        yield from _result(result)


def _result(result: Any) -> Iterator[str]:
    if [child.tag for child in result][:1] != ["title"] or not result.findall("indicator"):
        yield "a result needs a title and an indicator"
    for indicator in result.iter("indicator"):
        tags = [child.tag for child in indicator]
        if tags[:1] != ["title"] or tags != sorted(tags, key=IN_INDICATOR.index):
            yield f"an indicator is {tags}"
    for period in result.iter("period"):
        tags = [child.tag for child in period]
        if tags != sorted(tags, key=IN_PERIOD.index) or tags[:2] != ["period-start", "period-end"] or len(tags) < 3:
            yield f"a period is {tags}"
        first, last = (date.fromisoformat(period.find(tag).get("iso-date")) for tag in IN_PERIOD[:2])
        if last < first:
            yield "a period ends before it starts"
        for value in (child for child in period if child.tag in ("target", "actual")):
            Decimal(value.get("value"))


GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
CHILDREN = {
    "Project": ("Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Sets", "Graphs"),
    "Users": ("User",), "CodeBook": ("Codes",), "Codes": ("Code",), "Code": ("Description", "NoteRef", "Code"),
    "Sources": ("TextSource",), "TextSource": ("Description", "PlainTextContent", "PlainTextSelection", "Coding"),
    "PlainTextSelection": ("Description", "Coding", "NoteRef"), "Coding": ("CodeRef", "NoteRef"),
}  # fmt: skip
NEEDED = {
    "Project": ("name",), "User": ("guid",), "Code": ("guid", "name", "isCodable"), "TextSource": ("guid",),
    "PlainTextSelection": ("guid", "startPosition", "endPosition"), "Coding": ("guid",), "CodeRef": ("targetGUID",),
}  # fmt: skip
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


def refi_faults(root: Any, texts: Mapping[str, str]) -> Iterator[str]:
    """What a project breaks of the REFI-QDA schema of 2019: order, attributes, GUIDs, references, positions."""
    guids = [element.get("guid") for element in root.iter() if element.get("guid")]
    if len(guids) != len(set(guids)):
        yield "a GUID stands for two things"
    for element in root.iter():
        tag = element.tag.removeprefix("{urn:QDA-XML:project:1.0}")
        inside = [child.tag.removeprefix("{urn:QDA-XML:project:1.0}") for child in element]
        known = CHILDREN.get(tag, ())
        if not set(inside) <= set(known) or inside != sorted(inside, key=known.index):
            yield f"{tag} holds {inside}"
        yield from (f"{tag} lacks {name}" for name in NEEDED.get(tag, ()) if element.get(name) is None)
        for name, value in element.attrib.items():
            if name.lower().endswith(("guid", "user")) and not GUID.fullmatch(value):
                yield f"{tag}/@{name} is {value!r}"
            if name.endswith("DateTime") and not MOMENT.fullmatch(value):
                yield f"{tag}/@{name} is {value!r}"
        if tag == "CodeRef" and element.get("targetGUID") not in guids:
            yield "a code is missing"
        if tag == "TextSource" and element.get("plainTextPath").removeprefix("internal://") not in texts:
            yield f"the text {element.get('plainTextPath')} is missing"
        if tag == "PlainTextSelection":
            length = len(texts[element.getparent().get("plainTextPath").removeprefix("internal://")])
            if not 0 <= int(element.get("startPosition")) < int(element.get("endPosition")) <= length:
                yield "a selection lies outside its text"
