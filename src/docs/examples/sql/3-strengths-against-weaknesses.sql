select family, area,
  count(*) filter (where polarity = 'strength') as strengths,
  count(*) filter (where polarity = 'weakness') as weaknesses
from points
where area is not null
group by family, area
order by family, area
