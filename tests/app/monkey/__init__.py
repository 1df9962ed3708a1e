"""Random keys and clicks over every page of the running station, and what must never come of them."""
