"""Sends pages to a printer that the coach chooses."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget


def print_pages(pictures: Sequence[bytes], parent: QWidget, *, paper: str) -> bool:
    """Ask for the printer and print; False when nobody wants it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = QPageSize.PageSizeId.A4 if paper == "a4" else QPageSize.PageSizeId.Letter
    printer.setPageSize(QPageSize(size))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    paint(pictures, printer)
    return True


def paint(pictures: Sequence[bytes], printer: QPrinter) -> None:
    """One picture a page, on the whole of it."""
    painter = QPainter(printer)
    for number, picture in enumerate(pictures):
        if number:
            printer.newPage()
        image = QImage.fromData(picture)
        whole = QRectF(0, 0, printer.width(), printer.height())
        painter.drawImage(whole, image, QRectF(image.rect()))
    painter.end()
