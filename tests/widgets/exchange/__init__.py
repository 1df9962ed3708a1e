"""Views of import and export."""
