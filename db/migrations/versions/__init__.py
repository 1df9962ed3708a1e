"""One file per version of the schema; a version that was shipped is never edited."""
