"""Writes `app/help/said.json`: each heading of the troubleshooting page as the code says it.

python -m tests.docs.said > app/help/said.json
"""

import ast
import json
import sys
from collections import defaultdict

from app.help.guide import read_guide
from app.help.troubles import KEY_LEVEL, TROUBLE_PAGE
from tests.docs.sentences import ROOMS, ROOT, with_slots


def said() -> str:
    """Anchor by anchor, the texts that go through `say`."""
    page = read_guide().page(TROUBLE_PAGE)
    assert page is not None
    anchors = {with_slots(part.title): part.anchor for part in page.sections() if part.level == KEY_LEVEL}
    found: dict[str, set[str]] = defaultdict(set)
    for path in (path for room in ROOMS for path in (ROOT / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("say", "say_count"):
                texts = (arg.value for arg in node.args if isinstance(arg, ast.Constant))
                for text in texts:
                    if isinstance(text, str) and with_slots(text) in anchors:
                        found[anchors[with_slots(text)]].add(text)
    kept = {anchor: sorted(texts) for anchor, texts in sorted(found.items())}
    return json.dumps(kept, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.stdout.write(said())
