"""After a set: what was found is shown, put right by the coach, and analysed again where asked."""
