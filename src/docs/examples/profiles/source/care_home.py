"""Reports on care homes: a rating in words for each question, findings in paragraphs."""
import random
from page import Page

FAMILY = 'care-home'
AREAS = ['Is the home safe?', 'Is the home effective?', 'Are people treated with kindness?', 'Does the home respond to what people need?', 'Is the home well run?']
RATINGS = ['Outstanding', 'Good', 'Good', 'Requires improvement', 'Requires improvement', 'Inadequate']
HOMES = {False: [('Larkfield House', 'Ambleholt Care Limited'), ('The Sycamores', 'Mrs D Pargeter'), ('St Orrin\'s Lodge', 'The St Orrin Foundation'), ('Quayside Court', 'Brightwater Homes PLC'), ('Elmhurst', 'Tarn Valley Care Services'), ('Old Rectory Nursing Home', 'Peverel and Staithe Limited'), ('Marlow Grange', 'Ambleholt Care Limited'), ('Rosebank Residential Home', 'Mr and Mrs K Sorrell'), ('Fernleigh', 'Wexmoor Council'), ('Heron View', 'Heron Group Care')],
         True: [('Windmill Rise', 'Kestrel Homes Limited'), ('Copperfields', 'Dr A Torrance'), ('Abbots Lea Nursing Home', 'Lea Valley Nursing Limited'), ('Holly Cottage', 'Undermill Trust'), ('Seaview Manor', 'Coldbeck Care Partnership'), ('Greenways', 'Hawes Healthcare Limited')]}
LEADS = {False: ['Ottoline Barr', 'Desmond Fairbrass', 'Judith Crake', 'Anil Sorrell', 'Honor Lightfoot', 'Tobias Wren', 'Marguerite Ollerton', 'Leonard Staithe', 'Philippa Garrowby', 'Rosalind Peverel'], True: ['Beatrix Undermill', 'Wilfred Amory', 'Samira Coldbeck', 'Gwendolen Pike', 'Cornelius Hawes', 'Ines Torrance']}
GOOD = {False: [
    'Staff knew people well. They could tell us how each person liked to spend the morning, and what we saw during the day agreed with what they had told us.',
    'Medicines were stored at the right temperature and given on time. The records had no gaps, and two members of staff signed for controlled drugs.',
    'Meals were freshly cooked and people chose between two dishes. One person told us, "I have put on the weight that I lost in hospital."',
    'There was enough staff on every shift. Call bells were answered within three minutes on both days of our visit.',
    'Relatives could visit at any time. They said that they were told at once when something had happened, however small it was.',
    'People were asked for their consent before care was given. Where somebody could not decide, the decision was taken in their best interests and written down.',
    'The garden had been laid out with the help of people who live in the home. Paths were level, and there were seats every few yards.',
    'The manager worked alongside the staff twice a week. Staff told us that this was where most of what they had learnt came from.',
    'Checks were carried out before new staff began work. All files that we looked at held two references and a check of criminal records.',
    'Activities were planned around what people had done in their lives. A retired signalman had been taken to the heritage railway.'], True: [
    'People told us that they felt safe. The reason most often given was that the same faces came to help them each morning.',
    'Care plans were written in the first person. They described good days and bad days, and what helped on either.',
    'The home worked closely with the district nurses. Wounds healed well, and no one had developed a pressure sore since last year.',
    'Complaints were answered within a fortnight. Each answer said what would be done differently, and the manager checked that it was.',
    'Night staff walked the corridors every hour. They did so quietly, and people said that they slept well.',
    'Birthdays and feast days of several religions were kept. A choir of people and their grandchildren sang in the hall each month.']}
BAD = {False: [
    'Risk assessments had not been changed after falls. One person had fallen four times since March, yet the plan still said that the risk was low.',
    'The premises were not clean in all parts. Two bathrooms smelt strongly, and the floor of the sluice room had not been washed for some days.',
    'Staff had not had the training that they needed. Fewer than half of them had been shown how to move people with a hoist.',
    'Fluid charts were not filled in. For three people we could not tell whether they had drunk anything since breakfast.',
    'The provider had not told us about two injuries. The law requires this, and we are considering what action to take.',
    'People waited too long for help at mealtimes. We saw food go cold in front of those who could not eat without assistance.',
    'Audits were carried out but did not find what we found. The most recent one gave the kitchen full marks on the day the freezer failed.',
    'Agency workers had not been introduced to the home. One of them did not know where the fire exits were.',
    'There was little to do for people who stayed in their rooms. The activities worker visited them once a week at most.'], True: [
    'Recruitment was not safe. Gaps in the history of employment had not been explored for four of the six staff whose files we read.',
    'The lift had been out of order for five weeks. People on the second floor had not been outside during this time.',
    'Covert medicines were given without the agreement of a pharmacist. This put people at risk of harm.',
    'Staff meetings had not been held since the spring. Those we spoke to did not know who was in charge at weekends.',
    'Records were kept in three places. Staff could not find the plan of a person who had come to live in the home the day before.']}
ACTIONS = {False: ['The provider must send us a plan of how it will make sure that people are protected from avoidable harm.', 'The manager should review the number of staff at night.', 'All staff should receive supervision at least every two months.', 'The provider must ensure that notifications are sent without delay.'],
           True: ['The registered person must repair the lift or move people who wish it to the ground floor.', 'A system should be set up to check that agency workers have been introduced to the home.', 'The provider must obtain full employment histories.']}
MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
LEDE = {False: ['How we carried out this inspection', 'About the service', 'Background to this inspection'], True: ['How we carried out this inspection', 'About the service', 'Background to this inspection']}


def letters(kept_back):
    for n, (home, provider) in enumerate(HOMES[kept_back]):
        r = random.Random(f'{FAMILY}{kept_back}{n}')
        year, month, day = 2014 + (n * 3 + kept_back) % 7, (n * 7 + 2 + kept_back) % 12, 3 + n * 2
        nmonth, nyear = ((month + 1) % 12, year + (month == 11))
        pday = 9 + n
        two = n % 2 == 0
        L = Page(f'{FAMILY}-{nyear}-{nmonth + 1:02}-{pday:02}-{home.lower().replace(chr(39), "").replace(" ", "-")}', FAMILY, 'en-GB', ('chromium', 'libreoffice', 'weasyprint')[(n + 2 * kept_back) % 3],
                 authority=home.replace("'", '’'), date=f'{nyear}-{nmonth + 1:02}-{pday:02}', inspection_start=f'{year}-{month + 1:02}-{day:02}', inspection_end=f'{year}-{month + 1:02}-{day + (1 if two else 0):02}', inspectors=[LEADS[kept_back][n]])
        L.font = ('carlito', 'sans', 'dejavu')[n % 3]; L.size = ('11pt', '10.5pt', '9.5pt')[n % 3]
        L.running = f'{home} Inspection report'
        L.p('Registry of Care Homes', 'font-size:130%;font-weight:bold')
        L.title((f'Inspection report: {home}', f'{home} - Inspection report', f'Inspection report for {home}')[n % 3], 'font-size:170%;font-weight:bold')
        L.lines(f'Provider: {provider}', f'{n + 3} {r.choice(["Mill Lane", "Church Street", "Station Road", "Quillmaker Row"])}, {r.choice(["Wexmoor", "Marrowby", "Ellersea", "Dunmarrow"])} WX{n + 1} 9ZZ', 'Telephone: 01632 960' + str(100 + n))
        spans = f'{day} and {day + 1} {MONTHS[month]} {year}' if two else f'{day} {MONTHS[month]} {year}'
        published = f'{pday} {MONTHS[nmonth]} {nyear}'
        if n % 3 == 2: L.table([('Date of inspection', spans), ('Date of publication', published), ('Lead inspector', LEADS[kept_back][n])], widths=(40, 60))
        elif n % 3 == 1: L.p(f'Date of inspection: {spans}', 'margin:0'); L.p(f'Report published: {published}', 'margin:0 0 8pt'); L.p(f'Lead inspector: {LEADS[kept_back][n]}')
        else: L.lines(f'Inspection dates: {spans}', f'Publication date: {published}', f'Lead inspector: {LEADS[kept_back][n]}')
        ratings = [r.choice(RATINGS) for _ in AREAS]
        order = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate']
        overall = order[max(order.index(x) for x in ratings)] if n % 4 else ratings[0]
        L.h('Ratings' if n % 2 else 'Our ratings', 2)
        previous = n % 4 == 3
        rows = [('Overall rating for this home', overall)] + list(zip(AREAS, ratings))
        if previous:
            L.table([(a, r.choice(order), g) for a, g in rows], head=('Question', 'Rating at the last inspection', 'Rating at this inspection'), widths=(50, 25, 25))
        elif n % 4 == 1:
            L.p(f'Overall rating for this home: <b>{overall}</b>')
            L.table(rows[1:], ruled=False, widths=(65, 35))
        else: L.table(rows, head=('Question', 'Rating') if n % 2 else None, widths=(65, 35))
        for a, g in rows: L.judged(a, g)
        L.h(LEDE[kept_back][n % 3], 2)
        L.p(f'{home} gives personal care to up to {r.randint(12, 60)} people, some of whom live with dementia. On the day of our visit {r.randint(8, 40)} people lived there. We talked with people, with their relatives and with staff, and we read records about care.')
        good, bad = r.sample(GOOD[kept_back], 6), r.sample(BAD[kept_back], 5)
        well, better = (('What the home does well', 'What the home must do better'), ('What was good', 'What needs to improve'))[n % 2]
        for k, (a, g) in enumerate(zip(AREAS, ratings)):
            L.h(a, 2)
            if n % 3 == 0: L.p(f'<b>Rating: {g}</b>')
            elif n % 3 == 1: L.h(g, 3)
            else: L.p(f'We rated this question as {g.lower()}.')
            area = None
            if k in (0, 1, 2, 4) and good: L.h(well, 3); L.prose('strength', [good.pop()] + ([good.pop()] if k == 0 else []), area)
            if k in (0, 1, 3, 4) and bad: L.h(better, 3); L.prose('weakness', [bad.pop()], area)
        if n % 2 == 0:
            L.h('Action we have told the provider to take', 2)
            L.items('weakness', r.sample(ACTIONS[kept_back], 3))
        L.h('Enquiries', 2)
        L.p('You may copy this report in whole or in part if its source is named. To ask a question about it, telephone 01632 960 199.')
        yield L
