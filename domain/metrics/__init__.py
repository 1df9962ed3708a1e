"""One definition per number, in one function, printed wherever the number is shown."""

from domain.metrics.definition import Metric, MetricDefinition, RepData
from domain.metrics.registry import definition, definitions, rep_metrics

__all__ = ["Metric", "MetricDefinition", "RepData", "definition", "definitions", "rep_metrics"]
