"""Lists of athletes that other programs made: cells, headings, people, and what becomes of each row."""
