-- Norms of a clinic: the newest value of each athlete, by test, side, sex and ten years of age.
-- Run it in the folder of the export, for example: duckdb < queries/norms_by_age_and_sex.sql
-- Values of the whole set of the newest analysis; athletes without a date of birth are left out.
WITH newest AS (
    SELECT
        protocol_id,
        metric,
        unit,
        side,
        sex,
        CAST(floor(age_years / 10) * 10 AS INTEGER) AS age_from,
        athlete_id,
        arg_max(value, started_at) AS value
    FROM read_parquet('metrics/*/*/*/*.parquet', hive_partitioning = true)
    WHERE rep_number IS NULL
      AND value IS NOT NULL
      AND age_years IS NOT NULL
    GROUP BY ALL
)
SELECT
    protocol_id,
    metric,
    unit,
    side,
    sex,
    age_from,
    age_from + 9 AS age_to,
    count(*) AS athletes,
    avg(value) AS mean,
    stddev_samp(value) AS sd,
    quantile_cont(value, 0.10) AS p10,
    quantile_cont(value, 0.50) AS p50,
    quantile_cont(value, 0.90) AS p90
FROM newest
GROUP BY ALL
ORDER BY protocol_id, metric, side, sex, age_from;
