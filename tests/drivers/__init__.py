"""The devices: bytes in, samples out, over real pseudo-terminals."""
