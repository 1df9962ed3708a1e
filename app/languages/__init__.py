"""The languages of the window: which one is spoken, and the catalogues (`turnout_de.qm`) it is read from."""
