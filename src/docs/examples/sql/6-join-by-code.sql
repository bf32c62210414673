with pupils (urn, pupils) as (
  values ('80911', 21400),
    ('80912', 9800),
    ('80914', 33100),
    ('80916', 12650),
    ('80917', 18900),
    ('80923', 40200),
    ('80925', 27350),
    ('80931', 15500)
)
select letters.urn, judgements.authority, judgements.year, judgements.score, pupils.pupils
from judgements
join letters using (file, letter_id)
join pupils using (urn)
where judgements.area = 'overall-effectiveness' and judgements.score is not null
order by letters.urn, judgements.year
