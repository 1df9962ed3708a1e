"""Recordings and results in open files: CSV, workbooks, JSON, Parquet and C3D, each with its dictionary."""
