"""Views of what comes in from other programs and goes out to them."""
