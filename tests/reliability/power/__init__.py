"""A disk that loses power: what was written, what was synced, and what is left."""
