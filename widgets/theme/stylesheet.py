"""The one stylesheet: every standard control in the colours and sizes of a theme."""

from widgets.theme.theme import RADIUS_PX, TARGET_PX, Theme
from widgets.theme.tokens import blend

TEXT_ROLES = {
    "display": (28, 600),
    "title": (20, 600),
    "heading": (16, 600),
    "body": (14, 400),
    "strong": (14, 600),
    "secondary": (14, 400),
    "caption": (12, 500),
    "numeral": (28, 600),
    "numeral-large": (40, 600),
}
"""Size in px and weight of each role a label can have."""


def stylesheet(theme: Theme) -> str:
    """The whole stylesheet of a theme."""
    return "\n".join((_text(theme), _buttons(theme), _fields(theme), _surfaces(theme), _furniture(theme)))


def _text(theme: Theme) -> str:
    tokens = theme.tokens
    rules = [
        f'QLabel[role="{role}"] {{ font-size: {theme.px(size)}px; font-weight: {weight}; }}'
        for role, (size, weight) in TEXT_ROLES.items()
    ]
    rules.append(f"QLabel {{ color: {tokens.text}; background: transparent; }}")
    rules.append(
        f'QLabel[role="secondary"], QLabel[role="caption"], QLabel[tone="quiet"] {{ color: {tokens.text2}; }}'
    )
    rules += [
        f'QLabel[tone="{tone}"] {{ color: {getattr(tokens, tone)}; }}'
        for tone in ("good", "amber", "red", "accent", "left", "right")
    ]
    return "\n".join(rules)


def _buttons(theme: Theme) -> str:
    tokens = theme.tokens
    faded = blend(tokens.text2, tokens.surface, 0.6)
    inner = TARGET_PX - 4
    return f"""
QPushButton, QToolButton {{
    min-height: {inner}px; padding: 0 16px; border: 2px solid transparent; border-radius: {RADIUS_PX}px;
    background: {tokens.raised}; color: {tokens.text}; font-size: {theme.px(14)}px; font-weight: 500;
}}
QToolButton {{ min-width: {inner}px; padding: 0; background: transparent; }}
QPushButton:hover, QToolButton:hover {{ background: {tokens.line}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {blend(tokens.text, tokens.line, 0.12)}; }}
QPushButton:focus, QToolButton:focus {{ border-color: {tokens.accent}; outline: none; }}
QPushButton:disabled, QToolButton:disabled {{ color: {faded}; background: {tokens.surface};
    border-color: {tokens.line}; }}
QPushButton[kind="primary"] {{ background: {tokens.accent}; color: {tokens.on_accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {tokens.accent_hover}; }}
QPushButton[kind="primary"]:pressed {{ background: {tokens.accent_pressed}; }}
QPushButton[kind="primary"]:focus {{ border-color: {tokens.text}; }}
QPushButton[kind="primary"]:disabled {{ background: {tokens.raised}; color: {faded}; }}
QPushButton[kind="large"] {{ background: {tokens.accent}; color: {tokens.on_accent}; font-weight: 600;
    font-size: {theme.px(16)}px; min-height: 56px; padding: 0 28px; }}
QPushButton[kind="large"]:hover {{ background: {tokens.accent_hover}; }}
QPushButton[kind="large"]:pressed {{ background: {tokens.accent_pressed}; }}
QPushButton[kind="large"]:focus {{ border-color: {tokens.text}; }}
QPushButton[kind="large"]:disabled {{ background: {tokens.raised}; color: {faded}; }}
QPushButton[kind="quiet"] {{ background: transparent; color: {tokens.text2}; padding: 0 12px; }}
QPushButton[kind="quiet"]:hover {{ background: {tokens.raised}; color: {tokens.text}; }}
QPushButton[kind="quiet"]:disabled {{ background: transparent; color: {faded}; border-color: transparent; }}
QPushButton[kind="danger"] {{ background: transparent; color: {tokens.red}; border-color: {tokens.red}; }}
QPushButton[kind="danger"]:hover {{ background: {tokens.red}; color: {tokens.surface}; }}
QPushButton[kind="danger"]:focus {{ background: {tokens.red}; color: {tokens.surface};
    border-color: {tokens.text}; }}
QPushButton[kind="danger"]:disabled {{ background: transparent; color: {faded};
    border-color: {tokens.line}; }}
QPushButton[kind="segment"] {{ background: transparent; color: {tokens.text2}; border-radius: 6px; }}
QPushButton[kind="segment"]:hover {{ color: {tokens.text}; }}
QPushButton[kind="segment"]:checked {{ background: {tokens.surface}; color: {tokens.text};
    font-weight: 600; }}
QPushButton[kind="segment"]:focus {{ border-color: {tokens.accent}; }}
"""


def _fields(theme: Theme) -> str:
    tokens = theme.tokens
    return f"""
QLineEdit, QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit {{
    min-height: {TARGET_PX - 4}px; padding: 0 12px; border: 1px solid {tokens.line};
    border-radius: {RADIUS_PX}px; background: {tokens.surface}; color: {tokens.text};
    font-size: {theme.px(14)}px; margin: 1px;
    selection-background-color: {tokens.accent}; selection-color: {tokens.on_accent};
    placeholder-text-color: {tokens.text2};
}}
QPlainTextEdit, QTextEdit {{ padding: 8px; }}
QLineEdit:hover, QComboBox:hover, QPlainTextEdit:hover {{ border-color: {tokens.text2}; }}
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {tokens.accent}; margin: 0; }}
QLineEdit[invalid="true"] {{ border: 2px solid {tokens.red}; margin: 0; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {tokens.text2}; background: {tokens.raised}; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox QAbstractItemView {{
    background: {tokens.surface}; color: {tokens.text}; border: 1px solid {tokens.line}; outline: none;
    selection-background-color: {tokens.raised}; selection-color: {tokens.text};
}}
QCheckBox, QRadioButton {{ min-height: {TARGET_PX - 4}px; spacing: 12px; color: {tokens.text};
    font-size: {theme.px(14)}px; background: transparent; border: 2px solid transparent;
    border-radius: {RADIUS_PX}px; }}
QCheckBox::indicator, QListWidget::indicator {{ width: 18px; height: 18px;
    border: 2px solid {tokens.text2}; border-radius: 5px; }}
QCheckBox::indicator:checked, QListWidget::indicator:checked {{
    background: {tokens.accent}; border-color: {tokens.accent}; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {tokens.accent}; }}
QSlider {{ min-height: {TARGET_PX - 4}px; background: transparent; border: 2px solid transparent;
    border-radius: {RADIUS_PX}px; }}
QSlider:focus {{ border-color: {tokens.accent}; }}
QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {tokens.line}; }}
QSlider::sub-page:horizontal {{ height: 6px; border-radius: 3px; background: {tokens.accent}; }}
QSlider::handle:horizontal {{ width: 24px; height: 24px; margin: -9px 0; border-radius: 12px;
    background: {tokens.text}; }}
QSlider::handle:horizontal:focus {{ background: {tokens.accent}; }}
QSlider[answered="false"]::handle:horizontal {{ background: {tokens.surface};
    border: 2px solid {tokens.text2}; width: 20px; height: 20px; }}
QSlider[answered="false"]::sub-page:horizontal {{ background: {tokens.line}; }}
QProgressBar {{ border: none; border-radius: 3px; background: {tokens.line}; max-height: 6px;
    min-height: 6px; color: transparent; }}
QProgressBar::chunk {{ border-radius: 3px; background: {tokens.accent}; }}
"""


def _surfaces(theme: Theme) -> str:
    tokens = theme.tokens
    return f"""
QFrame[surface="card"] {{ background: {tokens.surface}; border: 1px solid {tokens.line};
    border-radius: {RADIUS_PX}px; }}
QFrame[surface="raised"] {{ background: {tokens.raised}; border: none; border-radius: {RADIUS_PX}px; }}
QFrame[surface="float"] {{ background: {tokens.surface}; border: 1px solid {tokens.text2};
    border-radius: {RADIUS_PX}px; }}
QFrame[surface="rail"] {{ background: {tokens.surface}; border: none;
    border-right: 1px solid {tokens.line}; }}
QFrame[surface="header"] {{ background: {tokens.surface}; border: none;
    border-bottom: 1px solid {tokens.line}; }}
QFrame[surface="hairline"] {{ background: {tokens.line}; border: none; }}
QFrame[surface="key"] {{ background: {tokens.raised}; border: 1px solid {tokens.line};
    border-radius: 4px; }}
"""


def _furniture(theme: Theme) -> str:
    tokens = theme.tokens
    return f"""
QToolTip {{ background: {tokens.raised}; color: {tokens.text}; border: 1px solid {tokens.line};
    padding: 6px 8px; font-size: {theme.px(12)}px; }}
QScrollArea, QScrollArea > QWidget > QWidget[page="body"] {{ background: transparent; border: none; }}
QScrollArea[ring="true"] {{ border: 2px solid transparent; }}
QScrollArea[ring="true"]:focus {{ border-color: {tokens.accent}; }}
QScrollBar:vertical {{ width: 12px; background: transparent; margin: 0; }}
QScrollBar:horizontal {{ height: 12px; background: transparent; margin: 0; }}
QScrollBar::handle {{ background: {tokens.line}; border-radius: 4px; margin: 2px; min-height: 32px;
    min-width: 32px; }}
QScrollBar::handle:hover {{ background: {tokens.text2}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QListView, QTableView {{ background: transparent; border: 2px solid transparent; outline: none;
    border-radius: {RADIUS_PX}px; color: {tokens.text}; font-size: {theme.px(14)}px; }}
QListView:focus, QTableView:focus {{ border-color: {tokens.accent}; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{ background: transparent; color: {tokens.text2}; border: none;
    border-bottom: 1px solid {tokens.line}; padding: 8px 12px; font-size: {theme.px(12)}px;
    font-weight: 500; }}
QMenu {{ background: {tokens.surface}; color: {tokens.text}; border: 1px solid {tokens.line};
    padding: 4px; }}
QMenu::item {{ padding: 10px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {tokens.raised}; }}
QDialog {{ background: {tokens.surface}; }}
QSplitter::handle {{ background: {tokens.line}; }}
"""
