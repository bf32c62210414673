with checked (point_id, read_as) as (
  values
    ('b640fc02c287-1-p-e1a29bc0', 'strength'),
    ('b640fc02c287-1-p-ae6cdcb9', 'weakness'),
    ('b640fc02c287-1-p-010d643c', 'mixed'),
    ('b640fc02c287-1-p-c92682f2', 'weakness'),
    ('b640fc02c287-1-p-73e6eb30', 'strength'),
    ('b640fc02c287-1-p-cdef28da', 'weakness'),
    ('b640fc02c287-1-p-642ec82a', 'weakness'),
    ('b640fc02c287-1-p-fab5cfce', 'strength'),
    ('b640fc02c287-1-p-8fcfd2e5', 'mixed'),
    ('b640fc02c287-1-p-2e27d2d9', 'strength'),
    ('b640fc02c287-1-p-23270a38', 'neutral'),
    ('b640fc02c287-1-p-e0dcf9a7', 'strength'),
    ('6e69361a9a81-1-p-5d57b17c', 'strength'),
    ('6e69361a9a81-1-p-67b116f8', 'strength'),
    ('6e69361a9a81-1-p-2eaf2c00', 'weakness'),
    ('6e69361a9a81-1-p-87103ef6', 'mixed'),
    ('6e69361a9a81-1-p-5ce0ed3f', 'weakness'),
    ('6e69361a9a81-1-p-27ae3388', 'strength'),
    ('6e69361a9a81-1-p-b605cf58', 'neutral'),
    ('6e69361a9a81-1-p-e1f53ded', 'weakness'),
    ('6e69361a9a81-1-p-4ecfc736', 'strength'),
    ('1022108288ce-1-p-c44a1b19', 'strength'),
    ('1022108288ce-1-p-38caa127', 'strength'),
    ('1022108288ce-1-p-a90c86ea', 'strength'),
    ('1022108288ce-1-p-cc06ba4e', 'weakness'),
    ('1022108288ce-1-p-2c76c4d7', 'weakness')
),
counted as (
  select count(*) as n, count(*) filter (where cast(polarity as varchar) <> read_as) as wrong
  from checked join points on points.id = checked.point_id
)
select n, wrong,
  cast(wrong / n as decimal(4, 3)) as error_rate,
  cast((wrong + 1.92 - 1.96 * sqrt(wrong * (n - wrong) / n + 0.96)) / (n + 3.84) as decimal(4, 3)) as wilson_low,
  cast((wrong + 1.92 + 1.96 * sqrt(wrong * (n - wrong) / n + 0.96)) / (n + 3.84) as decimal(4, 3)) as wilson_high
from counted
