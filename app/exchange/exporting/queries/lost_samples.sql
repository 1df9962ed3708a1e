-- Which sensors lose samples: share lost and jitter by sensor model, the worst first.
SELECT
    driver,
    model,
    count(*) AS sets,
    100.0 * sum(lost) / nullif(sum(lost) + sum(samples), 0) AS lost_percent,
    max(jitter_p95_ms) AS worst_jitter_p95_ms
FROM read_parquet('streams/*/*/*/*.parquet', hive_partitioning = true)
WHERE samples IS NOT NULL
GROUP BY driver, model
ORDER BY lost_percent DESC;
