"""What keeping one device streaming is made of: samples, silence, commands, and the news of its link."""
