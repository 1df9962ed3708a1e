"""Help in the app: the pages of the guide, what stands where, and the sheet that shows them."""
