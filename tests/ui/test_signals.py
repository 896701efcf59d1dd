"""PySide6 as installed keeps its references: 6.12.0 on Python 3.11 loses one a signal and aborts after some 600."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel


class Bell(QObject):
    rung = Signal(bool)


def test_three_thousand_signals_arrive(qapp: QApplication) -> None:
    heard: list[bool] = []
    bell = Bell()
    bell.rung.connect(heard.append)
    for _ in range(3000):
        bell.rung.emit(True)
    assert heard == [True] * 3000


def test_calls_of_qt_give_back_what_they_borrow(qapp: QApplication) -> None:
    label, bell = QLabel(), Bell()
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for number in range(300):
        label.setText(str(number))
        label.setVisible(False)
        bell.rung.emit(True)
    after = [sys.getrefcount(value) for value in (None, True, False)]
    assert max(abs(now - then) for now, then in zip(after, before, strict=True)) < 10
