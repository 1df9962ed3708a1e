"""What keeps one device streaming, part by part."""
