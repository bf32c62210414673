"""Letters of an inspectorate of probation: ratings in stars or words, percentages of cases, nested numbers of headings."""
import random
from page import Page

FAMILY = 'probation-unit'
STANDARDS = [('1.1', 'Leadership'), ('1.2', 'Staffing'), ('1.3', 'Services'), ('2.1', 'Assessment'), ('2.2', 'Planning'), ('2.3', 'Implementation and delivery'), ('2.4', 'Reviewing')]
PARTS = {'1': '1. Organisational arrangements', '2': '2. Supervision of people on probation'}
WORDS = {4: 'Outstanding', 3: 'Good', 2: 'Requires improvement', 1: 'Inadequate'}
STARS = {k: '★' * k + '☆' * (4 - k) for k in WORDS}
UNITS = {False: ['Wexmoor', 'Marrowby and Tarn', 'North Quillshire', 'Ellersea', 'Pellham', 'Dunmarrow', 'Ashwold Vale', 'Stourleigh', 'Kingsmere South', 'Hallamside'], True: ['Brackwater', 'Sallow Bay', 'Hathersford', 'Upper Wendle', 'Orrinsby', 'West Lindale']}
HEADS = {False: [('Mr', 'Leonard Staithe'), ('Ms', 'Honor Lightfoot'), ('Mrs', 'Judith Crake'), ('Mr', 'Anil Sorrell'), ('Dr', 'Rosalind Peverel'), ('Mr', 'Tobias Wren'), ('Ms', 'Ottoline Barr'), ('Mr', 'Desmond Fairbrass'), ('Mrs', 'Philippa Garrowby'), ('Ms', 'Marguerite Ollerton')],
         True: [('Ms', 'Beatrix Undermill'), ('Mr', 'Wilfred Amory'), ('Ms', 'Samira Coldbeck'), ('Mrs', 'Gwendolen Pike'), ('Mr', 'Cornelius Hawes'), ('Ms', 'Ines Torrance')]}
SIGNED = {False: 'Barnaby Thornqvist', True: 'Isolde Marchbanks'}
MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
STRENGTHS = {False: [
    'Leaders had set out a clear vision, and staff at every grade could say what it meant for their work.', 'Partnership with the police was strong; intelligence was shared daily.', 'Interventions were available without a wait in all three offices.',
    'Practitioners had manageable workloads and felt supported by their line managers.', 'The views of people on probation had changed the way in which inductions were run.', 'Enough was done to engage people in their assessment in most cases.',
    'Plans built upon strengths and took account of protected characteristics.', 'Unpaid work was well organised and led to qualifications for some.', 'Sentence plans were shared with approved premises before release.', 'Data were used well to understand the needs of women on probation.'], True: [
    'Vacancies had been halved in a year, and those who had joined were staying.', 'Courts received advice that was prompt and well evidenced.', 'Reviews responded to changes in circumstances in a timely way.', 'The unit had won funding for a mentor in each office.', 'Home visits were carried out where there were children in the household.']}
NEEDS = {False: [
    'Too little was done to keep actual and potential victims safe.', 'Information from children\'s services was not sought in a third of relevant cases.', 'Middle managers had spans of control that were too wide.', 'Sickness absence was high among probation officers.',
    'Planning did not set out contingency arrangements for those who pose a high risk of harm.', 'Enforcement action was not taken promptly when appointments were missed.', 'Premises were tired, and private rooms were in short supply.', 'Reviews did not consider the progress of accredited programmes.', 'Domestic abuse checks were missing at the start of the order.'], True: [
    'Assessments did not analyse previous convictions.', 'Staff were not confident in the use of the new case system.', 'Safety of other people was considered in fewer than half of the plans.', 'Learning from serious further offences was not spread beyond the team concerned.', 'Women could not report to a women-only space.']}
RECS = {False: ['improve the quality of work to assess, plan for, manage and review risk of harm', 'make sure that domestic abuse enquiries are made in every case', 'ensure that all staff receive effective case supervision', 'review the spans of control of middle managers', 'provide premises in which people can speak in private'],
        True: ['increase the use of home visits', 'put in place quality assurance that covers all grades', 'ensure that information from the police is used in reviews', 'extend the provision for women']}
NARRATIVE = ['We looked at cases that began in the spring and spoke with the practitioners who hold them. Managers knew where the weaknesses lay and were honest about them.', 'The unit covers a city and its rural hinterland. Travel takes up much of the working day, and public transport is poor.', 'Since the last inspection the service has been reorganised twice. Staff told us that they were tired of change but proud of what they do.', 'Regional leaders visit often. Their support has been practical, and vacancies in key posts have been filled.']


def letters(kept_back):
    for n, unit in enumerate(UNITS[kept_back]):
        r = random.Random(f'{FAMILY}{kept_back}{n}')
        title, person = HEADS[kept_back][n]
        year, month, day = 2021 + n % 4, (n * 5 + 3 + kept_back) % 11 + 1, 5 + n
        iday = 2 + n
        stars = n % 2 == 0
        L = Page(f'probation-{year}-{month + 1:02}-{day:02}-{unit.lower().replace(" ", "-")}', FAMILY, 'en-GB', ('weasyprint', 'chromium', 'libreoffice')[(n + kept_back) % 3],
                 authority=unit, date=f'{year}-{month + 1:02}-{day:02}', inspection_start=f'{year}-{month:02}-{iday:02}', inspection_end=f'{year}-{month:02}-{iday + 4:02}',
                 addressees=[{'name': person, 'role': 'Head of Probation Delivery Unit'}], signatory=SIGNED[kept_back])
        L.font = 'dejavu' if stars else ('carlito', 'sans')[n // 2 % 2]; L.size = '9.5pt' if stars else '11pt'; L.bullet = '•■▪'[n % 3]
        L.running = f'Inspection of probation services in {unit}'
        L.lines('Inspectorate of Community Sentences', '1st Floor, Civil Hall, Ellersea EL1 9ZZ', 'T: 01632 960 177', css='font-size:85%')
        date = f'{day} {MONTHS[month]} {year}'
        if n % 3: L.p(date)
        L.lines(f'{title} {person}', 'Head of Probation Delivery Unit', f'{unit} Probation Delivery Unit', f'{n + 2} Castle Road', 'Marrowby MB4 9ZZ')
        if n % 3 == 0: L.p(date)
        dear = f'Dear {title} {person.split()[-1]}'
        subject = (f'Inspection of probation services in {unit}', f'Inspection of {unit} Probation Delivery Unit')[n % 2]
        if n % 2: L.title(subject); L.p(dear)
        else: L.p(dear); L.title(subject)
        span = (f'between {iday} and {iday + 4} {MONTHS[month - 1]} {year}', f'from {iday} to {iday + 4} {MONTHS[month - 1]} {year}')[n % 2]
        L.p(f'Thank you for the help that your staff gave us during the inspection, which took place {span}. This letter sets out what we found.')
        scores = [r.choice([4, 3, 3, 2, 2, 1]) for _ in STANDARDS]
        overall = min(4, max(1, round(sum(scores) / len(scores))))
        show = lambda k: STARS[k] if stars else WORDS[k]
        say = lambda k: WORDS[k]
        L.h('Ratings', 2)
        rows = [('Overall rating', show(overall))] + [(f'{no} {name}', show(k)) for (no, name), k in zip(STANDARDS, scores)]
        if n % 4 == 1:
            percent = [(f'{r.randint(31, 90)}%' if no[0] == '2' else '–') for no, _ in STANDARDS]
            L.table([('Overall rating', '', show(overall))] + [(f'{no} {name}', p, show(k)) for (no, name), p, k in zip(STANDARDS, percent, scores)], head=('Standard', 'Cases of sufficient quality', 'Rating'), widths=(45, 25, 30))
        else: L.table(rows, head=('Standard', 'Rating') if n % 3 else None, ruled=n % 5 != 3, widths=(65, 35))
        L.judged('Overall rating', say(overall))
        for (no, name), k in zip(STANDARDS, scores): L.judged(name, say(k))
        good, bad, part = r.sample(STRENGTHS[kept_back], 5), r.sample(NEEDS[kept_back], 5), ''
        for i, ((no, name), k) in enumerate(zip(STANDARDS, scores)):
            if no[0] != part:
                part = no[0]; L.h(PARTS[part], 2)
            L.h(f'{no}. {name}' if n % 2 else f'{no} {name}', 3)
            if n % 3 == 2: L.p(f'Rating: {show(k)}')
            if no[0] == '2': L.p(f'In {r.randint(31, 90)} per cent of the cases that we looked at, {name.lower()} was of sufficient quality.')
            else: L.p(NARRATIVE[(i + n) % 4])
            if i in (0, 1, 3, 5):
                take = 2 if i == 0 else 1
                L.h(('Strengths', 'Strengths:')[n % 2], 3 if n % 2 else 4); L.items('strength', [good.pop() for _ in range(take)])
                L.h(('Areas for improvement', 'Areas for improvement:')[n % 2], 3 if n % 2 else 4); L.items('weakness', [bad.pop() for _ in range(take)])
        L.h('Recommendations', 2)
        L.p(f'As a result of our findings we recommend that {unit} should:')
        L.items('weakness', r.sample(RECS[kept_back], 3), ordered=('1', 'R#', '1', 'R#.')[n % 4])
        L.p('We will publish this letter on our website. We look forward to hearing what you have done.')
        L.p('Yours sincerely'); L.gap('26pt')
        L.lines(SIGNED[kept_back], 'HM Chief Inspector of Community Sentences')
        yield L
