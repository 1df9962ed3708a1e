"""One metric of a made-up repetition, on a band or of a pull."""

from dataclasses import replace

import numpy as np

from domain.channel import Floats
from domain.library import load_protocol
from domain.metrics import RepData
from domain.metrics.registry import REP_METRICS
from domain.protocol import Protocol
from domain.results import MetricValue
from tests.domain.pulls import SEATED, pull

BAND = replace(load_protocol("side_lying_hip_er"), pull_angle_deg=90.0)
PLAIN = replace(SEATED, effort="submaximal")
ROWS = 401


def value(name: str, rep: RepData) -> MetricValue:
    """One metric alone: what the others lack does not matter."""
    metric = next(metric for metric in REP_METRICS if metric.definition.name == name)
    return metric.compute(rep, metric.definition)


def band(angle: Floats, *, protocol: Protocol = BAND, force: Floats | None = None) -> RepData:
    """A band at 30 N throughout, over an angle of one's own."""
    rep = pull(lambda since: np.full(len(since), 30.0), protocol=protocol)
    tension = np.full(ROWS, 30.0) if force is None else force
    return replace(rep, channels={"force_n": tension, rep.angle: angle})


def one_gap(values: Floats) -> Floats:
    gone = values.copy()
    gone[len(gone) // 2] = np.nan
    return gone
