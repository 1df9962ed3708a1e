"""Help when something goes wrong: what is written down about it, without anybody in it."""
