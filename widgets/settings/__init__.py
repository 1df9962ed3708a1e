"""What the page of settings is made of besides its cards: the search, language and units, the ways on."""
