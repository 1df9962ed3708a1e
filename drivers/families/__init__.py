"""One file per device family, with its decoder and packets beside it."""
