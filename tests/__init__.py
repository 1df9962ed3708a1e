"""The proof, folder by folder as the code."""
