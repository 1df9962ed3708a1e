"""Holds smallest and largest values of blocks of samples, so that an hour draws like ten seconds."""

import numpy as np
import numpy.typing as npt

Float32s = npt.NDArray[np.float32]

FACTORS = (16, 256, 4096)
LEAST_BLOCKS_A_COLUMN = 4
"""Fewer blocks than this in a column would move its edges visibly."""


class Pyramid:
    """Extents of blocks of 16, 256 and 4096 samples of k traces; a block is added when it is whole."""

    def __init__(self, traces: int) -> None:
        self._traces = traces
        self._low, self._high = self._empty(), self._empty()
        self._count = [0] * len(FACTORS)

    def _empty(self) -> list[Float32s]:
        return [np.empty((self._traces, 64), dtype=np.float32) for _ in FACTORS]

    def clear(self) -> None:
        """Forget everything."""
        self._count = [0] * len(FACTORS)

    @staticmethod
    def whole(samples: int) -> int:
        """The largest number of samples, at most `samples`, that is whole blocks of every size."""
        return samples // FACTORS[-1] * FACTORS[-1]

    def factor(self, samples_a_column: float) -> int:
        """The block size to draw with; 1 for the samples themselves."""
        for factor in reversed(FACTORS):
            if samples_a_column >= factor * LEAST_BLOCKS_A_COLUMN:
                return factor
        return 1

    def extend(self, samples: Float32s) -> None:
        """Add the blocks that have become whole; `samples` (k, n) are all so far."""
        low = high = samples
        for level, factor in enumerate(FACTORS):
            step = factor // (FACTORS[level - 1] if level else 1)
            done, whole = self._count[level], low.shape[1] // step
            if whole == done:
                return
            self._room(level, whole)
            cut = (self._traces, whole - done, step)
            new = slice(done * step, whole * step)
            self._low[level][:, done:whole] = np.fmin.reduce(low[:, new].reshape(cut), axis=2)
            self._high[level][:, done:whole] = np.fmax.reduce(high[:, new].reshape(cut), axis=2)
            self._count[level] = whole
            low, high = self._low[level][:, :whole], self._high[level][:, :whole]

    def _room(self, level: int, needed: int) -> None:
        for side in (self._low, self._high):
            old = side[level]
            if needed > old.shape[1]:
                grown = np.empty((self._traces, 2 * needed), dtype=np.float32)
                grown[:, : self._count[level]] = old[:, : self._count[level]]
                side[level] = grown

    def cut(self, samples: int) -> None:
        """Keep the blocks that lie whole within the first `samples`."""
        for level, factor in enumerate(FACTORS):
            self._count[level] = min(self._count[level], samples // factor)

    def forget(self, samples: int) -> None:
        """Drop the oldest `samples`, a number that `whole` gave."""
        for level, factor in enumerate(FACTORS):
            gone, count = samples // factor, self._count[level]
            for side in (self._low, self._high):
                side[level][:, : count - gone] = side[level][:, gone:count].copy()
            self._count[level] = count - gone

    def extents(self, samples: Float32s, blocks: slice, factor: int) -> tuple[Float32s, Float32s]:
        """Lowest and highest (k, m) of m blocks of `factor` samples; 1 gives the samples themselves."""
        if factor == 1:
            return samples[:, blocks], samples[:, blocks]
        level = FACTORS.index(factor)
        return self._low[level][:, blocks], self._high[level][:, blocks]
