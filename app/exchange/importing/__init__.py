"""What other programs wrote, read into the database: athletes, recordings, our own files."""
