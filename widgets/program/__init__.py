"""Programs: the plan of an athlete over weeks, the calendar, the editor, suggestions."""
