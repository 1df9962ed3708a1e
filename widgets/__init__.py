"""Qt views: they know domain types and nothing else; no files, no SQL, no serial ports."""
