"""Tests of comparing: choosing, gathering, the page and the command."""
