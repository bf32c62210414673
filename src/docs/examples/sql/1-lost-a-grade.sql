select authority, area, previous_judged_on, previous_grade, judged_on, grade, steps
from changes
where change = 'fell' and comparable = 'yes'
order by authority, area
