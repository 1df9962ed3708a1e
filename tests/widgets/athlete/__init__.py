"""Tests of the athlete's screen."""
