"""Reports as PDF: our own vector charts, set by typst, with the fonts inside."""
