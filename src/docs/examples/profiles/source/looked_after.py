"""Reports of 2013: inspections of looked after children services, and of arrangements for the protection of children."""
import random
from page import Page

FAMILY = 'looked-after'
CARE = ['Overall effectiveness', 'Capacity to improve', 'Outcomes for looked after children and young people', 'Quality of provision', 'Leadership and management']
CARE_HEADS = ['Overall effectiveness of services for looked after children and young people'] + CARE[1:]
PROTECT = ['Overall effectiveness', 'The effectiveness of the help and protection provided to children, young people, families and carers', 'The quality of practice', 'Leadership and governance']
NUMBER = {'Outstanding': 1, 'Good': 2, 'Adequate': 3, 'Inadequate': 4}
NARRATIVE = [
    'The council and its partners know their children well. Plans are mostly clear, and where they are not the independent reviewing officers ask for them to be written again.',
    'Caseloads have fallen since the spring. Social workers told inspectors that they now have the time to see each child alone and to write down what the child has said.',
    'Health assessments are late for one child in three. The designated nurse has no list of the children who wait, and the board has not asked for one.',
    'Children in foster families do well at school. Their attendance is above the average of all pupils in the area, and none has been excluded in the last two years.',
    'The duty team answers most contacts within a day. Thresholds are understood by schools but less so by the general practitioners, who send in many referrals that need no action.',
    'Elected members visit children\'s homes each quarter. Their reports are honest, though it is not always clear who acts upon them.',
    'Supervision takes place each month and is recorded. It rarely asks what life is like for the child, and actions are carried over without a date.',
    'Young people who leave care are offered a flat of their own or a room with a family. Few of them are in bed and breakfast, and never for more than one night.',
    'Management information is produced each week. It counts visits and conferences but says little about whether children are any safer.',
    'Foster carers speak well of their supervising workers. Some of them waited a long time for training that they had asked for.']
CALLS = {False: ["Immediately", "Within three months", "Within six months"], True: ["Immediately", "Within three months", "Within six months"]}
ACTIONS = {False: [
    'ensure that every looked after child has an up-to-date care plan that says what will happen, by when and who is responsible',
    'make sure that initial health assessments take place within the time that the regulations allow',
    'ensure that social workers see children alone and record their views in words that the child would recognise',
    'review the cases of all children who have been placed for adoption for more than a year and set out what is to be done for each of them',
    'make certain that elected members receive a report each quarter that compares what the service does with what the law requires of it',
    'ensure that strategy discussions include the police and the health service, that they are held on the day of the referral and that their decisions are written down',
    'improve the quality of personal education plans so that they contain targets which can be measured',
    'develop a strategy for children on the edge of care, with the money that is needed to carry it out',
    'ensure that return interviews are offered to all children who have been missing, and that what they say is used to keep others safe',
    'reduce the number of changes of social worker that children experience',
    'extend the choice of places to live for care leavers, in particular for those with a disability',
    "ensure that the board's audits of cases lead to changes in practice and that these are looked at again after six months",
    'work with the health service to shorten the wait for help with emotional health',
    'make the complaints procedure known to all looked after children, including those who live outside the county'], True: [
    'take steps to see that no child is without an allocated and qualified social worker',
    'put in place a system by which senior managers know each week which statutory visits have been missed, and why',
    'clear the backlog of assessments in the duty and assessment team, beginning with the youngest children',
    'see that pathway plans are written with young people and not merely for them',
    'with partners, agree and publish thresholds for early help and for social care',
    'secure sufficient independent reviewing officers to keep caseloads at the level that is recommended nationally',
    'ensure that core groups meet every six weeks and that their minutes reach parents before the next meeting',
    'agree with schools how the pupil premium for looked after children is to be spent and what difference it has made',
    'strengthen the challenge that the safeguarding board gives to agencies that do not attend conferences',
    'provide foster carers with training in the safe use of the internet',
    'complete the recruitment of a permanent management team']}
PLACES = {False: ['Wexmoor County Council', 'Marrowby Borough Council', 'Tarn Valley Council', 'Ellersea City Council', 'North Quillshire County Council', 'Dunmarrow Council', 'Pellham Metropolitan Borough Council', 'Ashwold County Council', 'Stourleigh Borough Council', 'Kingsmere Council'],
          True: ['Brackwater County Council', 'Sallow Bay Council', 'Hathersford City Council', 'Upper Wendle Borough Council', 'Orrinsby Council', 'West Lindale County Council']}
PEOPLE = {False: ['Ottoline Barr', 'Desmond Fairbrass', 'Philippa Garrowby', 'Leonard Staithe', 'Marguerite Ollerton', 'Anil Sorrell', 'Judith Crake', 'Rosalind Peverel', 'Tobias Wren', 'Honor Lightfoot'],
          True: ['Cornelius Hawes', 'Beatrix Undermill', 'Samira Coldbeck', 'Wilfred Amory', 'Ines Torrance', 'Gwendolen Pike']}
DATES = {False: [('10 – 14 June 2013', '2013-06-10', '2013-06-14', '19 July 2013', '2013-07-19'), ('8-12 July 2013', '2013-07-08', '2013-07-12', '16 August 2013', '2013-08-16'),
                 ('24 June – 5 July 2013', '2013-06-24', '2013-07-05', '9 August 2013', '2013-08-09'), ('13–22 May 2013', '2013-05-13', '2013-05-22', '28 June 2013', '2013-06-28'),
                 ('30 September – 9 October 2013', '2013-09-30', '2013-10-09', '15 November 2013', '2013-11-15'), ('15 to 19 July 2013', '2013-07-15', '2013-07-19', '23 August 2013', '2013-08-23'),
                 ('4 – 13 March 2013', '2013-03-04', '2013-03-13', '19 April 2013', '2013-04-19'), ('22 April – 1 May 2013', '2013-04-22', '2013-05-01', '7 June 2013', '2013-06-07'),
                 ('3 - 7 June 2013', '2013-06-03', '2013-06-07', '12 July 2013', '2013-07-12'), ('14 – 23 January 2013', '2013-01-14', '2013-01-23', '1 March 2013', '2013-03-01')],
         True: [('17 – 21 June 2013', '2013-06-17', '2013-06-21', '26 July 2013', '2013-07-26'), ('29 April to 8 May 2013', '2013-04-29', '2013-05-08', '14 June 2013', '2013-06-14'),
                ('2–6 September 2013', '2013-09-02', '2013-09-06', '11 October 2013', '2013-10-11'), ('25 February – 6 March 2013', '2013-02-25', '2013-03-06', '12 April 2013', '2013-04-12'),
                ('20 – 24 May 2013', '2013-05-20', '2013-05-24', '5 July 2013', '2013-07-05'), ('28 January – 6 February 2013', '2013-01-28', '2013-02-06', '15 March 2013', '2013-03-15')]}


def letters(kept_back):
    for n, place in enumerate(PLACES[kept_back]):
        r = random.Random(f'{FAMILY}{kept_back}{n}')
        span, start, end, published, date = DATES[kept_back][n]
        protect = n % 3 == 2
        name = place.replace(' County Council', '').replace(' City Council', '').replace(' Metropolitan Borough Council', '').replace(' Borough Council', '').replace(' Council', '')
        L = Page(f'{FAMILY}-{date}-{name.lower().replace(" ", "-")}', FAMILY, 'en-GB', ('chromium', 'weasyprint', 'libreoffice')[n % 3] if not kept_back else ('weasyprint', 'libreoffice', 'chromium')[n % 3],
                 authority=name, date=date, inspection_start=start, inspection_end=end, inspectors=[PEOPLE[kept_back][n]])
        L.font = ('dejavu', 'sans', 'carlito')[n % 3]; L.size = ('9.5pt', '10.5pt', '11pt')[n % 3]; L.bullet = '•▪■'[n % 3]
        title = 'Inspection of local authority arrangements for the protection of children' if protect else 'Inspection of looked after children services'
        L.running = f'{place} {title}'
        if n % 4 == 1: L.p(place, 'font-size:150%')
        L.title(title, 'font-size:165%;margin-top:40pt')
        if n % 4 != 1: L.p(place, 'font-size:125%')
        L.rule(); L.gap('60pt')
        hmi = ' HMI' if n % 2 == 0 else ''
        role = 'Lead inspector' if protect or n % 4 == 3 else 'Reporting inspector'
        facts = [('Inspection dates:', span), (role + (':' if n % 3 else ''), PEOPLE[kept_back][n] + hmi)]
        if n % 2: L.table(facts + [('Age group:', 'All'), ('Published:', published)], ruled=False, widths=(30, 70))
        else:
            for a, b in facts: L.p(f'<b>{a}</b> {b}', 'margin:0 0 3pt')
            L.gap('40pt'); L.lines('<b>Age group:</b> All', f'<b>Published:</b> {published}')
        L.breaks()
        if n % 2 == 0:
            L.h('Contents', 2)
            L.table([(h, str(k + 2)) for k, h in enumerate(['About this inspection', 'The inspection judgements and what they mean', 'Service information'] + (PROTECT if protect else CARE_HEADS) + ['Record of main findings'])], ruled=False, widths=(90, 10))
            L.breaks()
        para = [0]
        def number(text):
            para[0] += 1; L.p(f'{para[0]}.&nbsp;&nbsp; '.replace('&nbsp;', '\u00a0') + text, 'margin-left:22pt;text-indent:-22pt')
        L.h('About this inspection', 2)
        number(f'The purpose of the inspection is to evaluate the contribution made by relevant services to the {"help and protection of children" if protect else "care of looked after children and care leavers"}. The inspection team consisted of {r.choice(["four", "five", "six"])} of Her Majesty\'s Inspectors (HMI).')
        number('The evidence evaluated by inspectors included:')
        L.items(None, ['discussions with children and young people, front line staff, managers and elected members', f'a review of {r.randint(28, 80)} case files, which gave a view of the services over time', 'analysing reports from a variety of sources, including the plan for children and young people'])
        L.h('The inspection judgements and what they mean', 2)
        number('All inspection judgements are made using the following four point scale.')
        L.table([(f'{g} (Grade {NUMBER[g]})' if n % 2 else g, m) for g, m in (('Outstanding', 'A service that significantly exceeds minimum requirements'), ('Good', 'A service that exceeds minimum requirements'), ('Adequate', 'A service that only meets minimum requirements'), ('Inadequate', 'A service that does not meet minimum requirements'))], widths=(35, 65))
        L.h('Service information', 2)
        number(f'{name} has about {r.randint(31, 190)},{r.randint(1, 9)}00 children and young people under the age of 19 years. At the time of the inspection there were {r.randint(140, 990)} looked after children, of whom {r.randint(20, 90)} lived outside the area.')
        labels, heads = (PROTECT, PROTECT) if protect else (CARE, CARE_HEADS)
        bank = ACTIONS[kept_back]; narrative = r.sample(NARRATIVE, 8)
        grades = [r.choice(['Inadequate', 'Adequate', 'Adequate', 'Good', 'Good', 'Outstanding']) for _ in labels]
        for k, (head, grade) in enumerate(zip(heads, grades)):
            L.h(head, 2)
            stated = (f'Grade {NUMBER[grade]} ({grade.lower()})', f'Grade {NUMBER[grade]} ({grade})', grade, f'Grade {NUMBER[grade]}', f'{grade} (Grade {NUMBER[grade]})')[n % 5]
            if not protect or n % 2 == 0: L.h(stated, 3)
            else: L.p(f'The {head[4:] if head.startswith("The ") else head[0].lower() + head[1:]} is {grade.lower()}.'.replace('The overall effectiveness is', 'The overall effectiveness of the arrangements to protect children is'))
            for text in narrative[k * 2 % 8:k * 2 % 8 + 2]: number(text)
            if k == (0 if protect else 1):
                L.h('Areas for improvement', 3)
                number(f'In order to improve the quality of {"help and protection given to" if protect else "provision and services for looked after"} children and young people in {name}, the local authority {"and its partners " if protect else ""}should take the following action.')
                section, pick = L.section, r.sample(bank, 7 if not kept_back else 6)
                for call, part in zip(CALLS[kept_back], (pick[:3], pick[3:5], pick[5:])):
                    if n % 3 == 1: L.p(f'<b>{call}:</b>')
                    else: L.h(call + ':', 3)
                    L.section = call
                    L.items('weakness', [x + r.choice(['', '', '.', ';']) for x in part])
        L.breaks()
        L.h('Record of main findings', 2)
        if not protect: L.h('Services for looked after children', 3)
        shown = lambda g: (g, f'{g} Grade {NUMBER[g]}', f'Grade {NUMBER[g]}', g)[n % 4]
        L.table([(a, shown(g)) for a, g in zip(labels, grades)], head=('Area', 'Judgement') if protect else None, ruled=n % 4 != 2, widths=(68, 32))
        for a, g in zip(labels, grades): L.judged(a, g)
        yield L
