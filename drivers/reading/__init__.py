"""Bytes to numbers: lines, fields and packets that several families share."""
