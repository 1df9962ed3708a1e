"""Hours of recording: what grows that should not."""
