"""The places of the window: what stands in its rail, and the views that other pages lead to."""

from domain.language import say

PLACES = {
    "today": ("house", say("Today")),
    "athletes": ("users", say("Athletes")),
    "station": ("activity", say("Station")),
    "library": ("books", say("Library")),
    "compare": ("chart-line", say("Compare")),
    "group": ("users-three", say("Group")),
    "sensors": ("broadcast", say("Sensors")),
    "settings": ("gear-six", say("Settings")),
    "review": ("", ""),
    "program": ("", ""),
    "studies": ("", ""),
    "progress": ("", ""),
}
"""Name, icon and word of each page; a page without a word is not in the rail."""
