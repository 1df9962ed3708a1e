"""The coach's pages of a set: station, review, and the views they are made of."""
