"""A REFI-QDA project (standard 1.0, 2019): documents, codes and selections for NVivo, MAXQDA, QualCoder and others.

Positions are code points of the text as read; GUIDs are the store's own, so that the same passage stays the same.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tracker import places
from tracker.exchange import plain
from tracker.model import Kind, Tick
from tracker.record import reference
from tracker.store import Store
from tracker.uid import named_uid

NAMESPACE = "urn:QDA-XML:project:1.0"
FIXED = (1980, 1, 1, 0, 0, 0)
COLOURS = {"Commitments": "#2F5D8C", "Kinds": "#7A5C99", "Tags": "#3F7F5F"}

_VERSIONS = (
    "SELECT v.id, v.uid, v.text, v.captured_at, d.id AS document, d.title, d.url FROM document_version v"
    " JOIN document d ON d.id = v.document_id ORDER BY v.id"
)
_SELECTIONS = (
    'SELECT p.uid, p.start, p."end", p.exact, p.version_id, cp.uid AS link, c.id AS commitment_id, c.uid AS commitment,'
    " c.kind, c.created_at FROM passage p JOIN commitment_passage cp ON cp.passage_id = p.id"
    " JOIN commitment c ON c.id = cp.commitment_id WHERE c.withdrawn = '' ORDER BY p.version_id, p.start, p.id, cp.id"
)
_COMMITMENTS = "SELECT id, uid, title, statement FROM commitment WHERE withdrawn = '' ORDER BY id"
_TAGS = "SELECT commitment_id, name FROM tag ORDER BY name COLLATE NOCASE, commitment_id"


def write(store: Store, path: Path, tick: Tick) -> Sequence[str]:
    """Write the project with the text of every document; withdrawn commitments are left out."""
    versions = store.read(_VERSIONS)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        _put(archive, "project.qde", plain.document(_project(store, versions)))
        for number, version in enumerate(versions):
            tick(number, len(versions), "documents")
            _put(archive, f"Sources/{version['uid']}.txt", version["text"].encode())
    places.write_whole(path, out.getvalue())
    return ()


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    """A member with the same date each time, so that the same store gives the same bytes."""
    member = zipfile.ZipInfo(name, FIXED)
    member.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(member, data)


def _project(store: Store, versions: Sequence[Any]) -> Any:
    from lxml import etree  # noqa: PLC0415 - what other exports do not need

    user, moment = named_uid("the user of a project"), plain.newest(store)
    made = {"creatingUserGUID": user, "creationDateTime": moment, "modifyingUserGUID": user, "modifiedDateTime": moment}
    root = etree.Element(
        f"{{{NAMESPACE}}}Project", nsmap={None: NAMESPACE}, name="Commitments", origin="Pledgebook", **made
    )
    _add(_add(root, "Users"), "User", guid=user, name="Pledgebook")
    tags: dict[int, list[str]] = {}
    for row in store.read(_TAGS):
        tags.setdefault(row["commitment_id"], []).append(row["name"])
    _codes(_add(_add(root, "CodeBook"), "Codes"), store.read(_COMMITMENTS), tags)
    selections: dict[int, list[Any]] = {}
    for row in store.read(_SELECTIONS):
        selections.setdefault(row["version_id"], []).append(row)
    sources = _add(root, "Sources") if versions else None
    for version in versions:
        _source(sources, version, selections.get(version["id"], []), tags, user)
    return root


def _codes(codes: Any, commitments: Sequence[Any], tags: Mapping[int, Sequence[str]]) -> None:
    """Three families of codes: each commitment, the kinds, and the tags."""
    families = {
        title: _code(codes, named_uid(f"codes {title}"), title, colour, False) for title, colour in COLOURS.items()
    }
    for row in commitments:
        title = f"{reference('C', row['id'])} {row['title']}"
        code = _code(families["Commitments"], row["uid"], title, COLOURS["Commitments"])
        if row["statement"]:
            _add(code, "Description").text = plain.legal(row["statement"])
    for kind in Kind:
        _code(families["Kinds"], _kind(kind), kind.capitalize(), COLOURS["Kinds"])
    known = {_tag(name): name for names in tags.values() for name in names}
    for guid, name in sorted(known.items(), key=lambda pair: (pair[1].casefold(), pair[0])):
        _code(families["Tags"], guid, name, COLOURS["Tags"])


def _code(parent: Any, guid: str, title: str, colour: str, codable: bool = True) -> Any:
    return _add(parent, "Code", guid=guid, name=plain.name(title) or "–", isCodable=str(codable).lower(), color=colour)


def _source(sources: Any, version: Any, rows: Sequence[Any], tags: Mapping[int, Sequence[str]], user: str) -> None:
    title = f"{reference('D', version['document'])} {version['title']}"
    path = f"internal://{version['uid']}.txt"
    made = {"creatingUser": user, "creationDateTime": version["captured_at"]}
    source = _add(sources, "TextSource", guid=version["uid"], name=plain.name(title), plainTextPath=path, **made)
    if version["url"]:
        _add(source, "Description").text = plain.legal(version["url"])
    selection, seen = None, ""
    for row in rows:
        made = {"creatingUser": user, "creationDateTime": row["created_at"]}
        if row["uid"] != seen:
            place = {"startPosition": str(row["start"]), "endPosition": str(row["end"])}
            short = plain.name(row["exact"])[:80] or "–"
            selection, seen = (
                _add(source, "PlainTextSelection", guid=row["uid"], name=short, **place, **made),
                row["uid"],
            )
        targets = [(row["link"], row["commitment"])]
        others = [_kind(row["kind"]), *(_tag(name) for name in tags.get(row["commitment_id"], ()))]
        targets += [(named_uid(f"coding {row['link']} {guid}"), guid) for guid in dict.fromkeys(others)]
        for guid, target in targets:
            _add(_add(selection, "Coding", guid=guid, **made), "CodeRef", targetGUID=target)


def _kind(kind: str) -> str:
    return named_uid(f"code kind {kind}")


def _tag(name: str) -> str:
    return named_uid(f"code tag {name.casefold()}")


def _add(parent: Any, tag: str, **attributes: str) -> Any:
    from lxml import etree  # noqa: PLC0415

    return etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}", attributes)
