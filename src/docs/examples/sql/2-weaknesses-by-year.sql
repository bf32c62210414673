select year, theme, count(*) as weaknesses, count(distinct letter_id) as letters
from point_themes
where polarity = 'weakness'
group by year, theme
having count(distinct letter_id) >= 3
order by year, letters desc, weaknesses desc, theme
