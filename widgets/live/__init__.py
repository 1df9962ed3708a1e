"""The live picture: traces, panels, overlays and the values a readout carries."""
