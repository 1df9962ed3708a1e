-- Sets and athletes of each month, and how many sets were complete.
SELECT
    year,
    month,
    count(*) AS sets,
    count(DISTINCT athlete_id) AS athletes,
    count(*) FILTER (state = 'complete') AS complete_sets
FROM read_parquet('sets/*/*/*/*.parquet', hive_partitioning = true)
GROUP BY year, month
ORDER BY year, month;
