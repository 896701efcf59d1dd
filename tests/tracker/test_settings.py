from __future__ import annotations

from pathlib import Path

import pytest

from tracker import settings
from tracker.settings import Settings


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "none.toml") == Settings()


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"
    chosen = Settings('Ada "the first" Ünïcode\\', "C:\\stores\\s.db", 30)
    settings.save(chosen, path)
    assert settings.load(path) == chosen


def test_keys_of_others_and_comments_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('# mine\nfuture = [1, 2]\nauthor = "Ada"\n\n[window]\nauthor = "not this one"\n')
    settings.save(Settings("Bo", "", 5), path)
    text = path.read_text()
    assert '# mine\nfuture = [1, 2]\nauthor = "Bo"\n' in text
    assert '[window]\nauthor = "not this one"' in text
    assert settings.load(path) == Settings("Bo", "", 5)


@pytest.mark.parametrize(
    "line", ['soon_days = "many"', "soon_days = -1", "soon_days = true", "author = 7", "store = []"]
)
def test_a_value_that_does_not_fit_is_replaced_with_a_warning(
    tmp_path: Path, line: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(line)
    assert settings.load(path) == Settings()
    assert f"settings.toml: {line.split()[0]}" in caplog.text and "does not fit" in caplog.text
    caplog.clear()


@pytest.mark.parametrize("content", [b"author = ", b"\xff\xfe"])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    assert settings.load(path) == Settings()
    assert "settings.toml cannot be read" in caplog.text
    caplog.clear()


def test_where_the_store_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("PLEDGEBOOK_STORE", raising=False)
    assert "pledgebook" in settings.default_store().parent.name
    monkeypatch.setattr(settings, "settings_file", lambda: tmp_path / "settings.toml")
    settings.save(Settings(store=str(tmp_path / "chosen.db")))
    assert settings.default_store() == tmp_path / "chosen.db"
    monkeypatch.setenv("PLEDGEBOOK_STORE", str(tmp_path / "named.db"))
    assert settings.default_store() == tmp_path / "named.db"


def test_resources_are_there() -> None:
    assert settings.resource("words").is_dir()
