select authority, year,
  max(score) filter (where area = 'overall-effectiveness') as overall,
  max(score) filter (where area = 'help-and-protection') as help_and_protection,
  max(score) filter (where area = 'leadership') as leadership,
  max(years_carried) as years_carried
from panel
where scale = 'four-words' and year between 2014 and 2019
group by authority_id, authority, year
order by authority, year
