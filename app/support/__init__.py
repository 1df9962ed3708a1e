"""Help when something goes wrong: what is written down and said about it, without anybody in it."""
