"""Documents that are zipped XML (DOCX, ODT), opened with care: they come from strangers.

What a member holds is counted while it unfolds, because the sizes that the archive tells may lie. XML is read without
entities, without its DTD and without a network.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

from tracker.readers import faults

_MEMBERS = 5_000
_RATIO = 100
_SMALL = 1_000_000  # bytes; below this no ratio is a danger
_CHUNK = 1 << 20


@dataclass(slots=True)
class Package:
    """An open archive; `taken` counts the bytes that came out of it."""

    name: str
    size: int
    archive: zipfile.ZipFile
    taken: int = 0

    def __contains__(self, member: str) -> bool:
        return member in self.archive.NameToInfo

    def read(self, member: str) -> bytes:
        """The bytes of a member. Raises `Unreadable` where they are too many or do not unfold."""
        parts: list[bytes] = []
        try:
            with self.archive.open(member) as stream:
                while part := stream.read(_CHUNK):
                    self.taken += len(part)
                    if self.taken > min(faults.LARGEST, max(_SMALL, _RATIO * self.size)):
                        raise faults.too_large(self.name)
                    parts.append(part)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise faults.damaged(self.name, error) from error
        except KeyError as error:
            raise faults.damaged(self.name, f"it has no {member}") from error
        except RuntimeError as error:  # so zipfile says that a member is encrypted
            raise faults.locked(self.name) from error
        return b"".join(parts)

    def tree(self, member: str) -> Any:
        """The root element of an XML member, or None if the package has no such member."""
        return parse(self.read(member), self.name) if member in self else None


def open_package(data: bytes, name: str) -> Package:
    """The archive, once its directory is found to be harmless. Raises `Unreadable`."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise faults.damaged(name, error) from error
    members = archive.infolist()
    if len(members) > _MEMBERS or sum(member.file_size for member in members) > faults.LARGEST:
        raise faults.too_large(name)
    return Package(name, len(data), archive)


def parse(data: bytes, name: str) -> Any:
    """The root element of an XML document. Raises `Unreadable`."""
    from lxml import etree  # noqa: PLC0415 - costs 20 ms that only documents of XML should pay

    careful = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, careful)
    except (etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise faults.damaged(name, error) from error
    etree.strip_elements(root, etree.Entity, with_tail=False)  # unresolved, and no document of these formats has any
    return root
