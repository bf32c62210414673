"""Letters of an American agency to companies: numbered deficiencies with sub-items."""
import random
from page import Page

FAMILY = 'deficiency-letter'
COMPANIES = {False: ['Harlan Creek Foods, Inc.', 'Bluestem Laboratories LLC', 'Pinyon Valley Dairy', 'Ottumwa Ridge Seafood Company', 'Cardinal Peak Pharmaceuticals, Inc.', 'Tamarack Packing Co.', 'Juniper Mills Corporation', 'Calloway Brothers Produce, LLC', 'Great Plains Compounding Pharmacy', 'Saltgrass Bottling, Inc.'],
             True: ['Wapello County Creamery', 'Northfork Nutrition LLC', 'Mesquite Canyon Meats, Inc.', 'Larkspur Devices Corporation', 'Old Mission Canning Company', 'Redbud Veterinary Supply, Inc.']}
PEOPLE = {False: [('Mr.', 'Dale R. Hutchens', 'President'), ('Dr.', 'Marisol Quintero', 'Chief Executive Officer'), ('Ms.', 'Joanne Pettibone', 'Owner'), ('Mr.', 'Curtis Langford', 'Vice President of Operations'), ('Mr.', 'Samuel T. Brightwell', 'President and CEO'), ('Ms.', 'Arlene Dubose', 'General Manager'), ('Mr.', 'Hector Villanueva', 'Plant Manager'), ('Mr.', 'Wendell Calloway', 'Owner'), ('Dr.', 'Priya Raman', 'Pharmacist in Charge'), ('Ms.', 'Loretta Finch', 'Chief Operating Officer')],
          True: [('Mr.', 'Eldon Vance', 'Owner'), ('Ms.', 'Tamika Rowe', 'Chief Executive Officer'), ('Mr.', 'Raul Espinoza', 'President'), ('Dr.', 'Helen Whitcomb', 'Vice President, Quality'), ('Mr.', 'Gus Papadakis', 'General Manager'), ('Ms.', 'Corinne Baptiste', 'President')]}
TOWNS = ['Fallow Springs, Nebraska 68999', 'Ridgeway, IA 52999', 'Cedar Notch, OR 97999', 'Alder Falls, Montana 59999', 'Mesa Blanca, NM 87999']
SIGNED = {False: [('Constance M. Whitlock', 'Director, Compliance Branch'), ('Leroy Abernathy', 'District Director')], True: [('Constance M. Whitlock', 'Acting Director, Compliance Branch'), ('Naomi Feldstein', 'Program Director')]}
MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
STATUS = ['No Action Indicated', 'Voluntary Action Indicated', 'Official Action Indicated']
FOUND = {False: [
    ('Your firm failed to establish and follow written procedures for cleaning and maintenance of equipment. Specifically:', ['Residue from an earlier batch was observed on the inner wall of mixing tank 4.', 'The cleaning log for March had no entries for eleven production days.']),
    ('You did not maintain buildings in a clean and sanitary condition. Our investigators observed standing water under the conveyor and peeling paint above uncovered product.', []),
    ('Your firm failed to test each lot of incoming material before use, as required by 21 C.F.R. 999.84(a).', []),
    ('Failure to monitor the temperature of refrigerated storage with enough frequency to ensure control. For example:', ['Cooler 2 was recorded at 51 degrees Fahrenheit on four of nine days.', 'No corrective action was documented for any of these days.', 'The alarm had been disconnected.']),
    ('Employees did not wash their hands after touching surfaces that may have been contaminated.', []),
    ('Your quality unit did not review production records before release. Six of fourteen records that we reviewed had been signed by the operator alone.', []),
    ('You failed to take effective measures to exclude pests. Rodent droppings, too numerous to count, were observed along the north wall of the warehouse.', []),
    ('Labels of your dietary products do not declare a major allergen. The label of the almond bar, for instance, does not list milk.', []),
    ('Failure to investigate complaints. Between January 2 and the date of the inspection you received 23 complaints of swollen cans and opened an investigation into none of them.', []),
    ('Calibration of the scales used for potent ingredients was overdue by seven months.', []),
    ('Your hazard analysis does not identify a hazard that is reasonably likely to occur, namely:', ['the formation of histamine in fish held above 40 degrees Fahrenheit; and', 'metal fragments from the band saw.']),
    ('Training records could not be produced for nine of the twenty employees who work in the aseptic area.', [])], True: [
    ('Your firm released three lots that did not meet specifications. No justification was recorded.', []),
    ('Sanitizing solution at the hand dip station was not maintained at an effective strength:', ['At 7:15 a.m. no chlorine was detected.', 'At 10:40 a.m. the strip again showed none.']),
    ('The plumbing does not prevent backflow between pipes that carry waste water and those that carry water for food.', []),
    ('You failed to keep records of the receipt and distribution of controlled ingredients for two years.', []),
    ('Stability studies do not support the expiration date of 36 months that you assign to your capsules.', []),
    ('Design changes were not validated before they were put into effect. In particular, the new pump housing was shipped to 41 customers before testing was complete.', []),
    ('Raw and cooked products were stored on the same rack, with raw poultry above.', [])]}
CLOSING = [('Sincerely,', 'Sincerely yours,'), ('Sincerely,', 'Very truly yours,')]


def letters(kept_back):
    for n, company in enumerate(COMPANIES[kept_back]):
        r = random.Random(f'{FAMILY}{kept_back}{n}')
        title, person, role = PEOPLE[kept_back][n]
        year, month, day = 2013 + n % 6, (n * 5 + 2 + kept_back * 3) % 11, 3 + n
        imonth, iday = (month + 11) % 12 if month else 0, 4 + n
        iyear = year
        if month == 0: iday, day = 2, 21 + n
        signed, office = SIGNED[kept_back][n % 2]
        L = Page(f'deficiency-{year}-{month + 1:02}-{day:02}-{company.lower().replace(",", "").replace(".", "").replace(" ", "-")}', FAMILY, 'en-US', ('libreoffice', 'chromium', 'weasyprint')[(n + kept_back) % 3],
                 authority=company, date=f'{year}-{month + 1:02}-{day:02}', inspection_start=f'{iyear}-{imonth + 1:02}-{iday:02}', inspection_end=f'{iyear}-{imonth + 1:02}-{iday + 3:02}',
                 addressees=[{'name': person, 'role': role}], signatory=signed)
        L.font = ('serif', 'sans', 'carlito')[n % 3]; L.size = ('12pt', '10.5pt', '11pt')[n % 3]
        L.running = f'Case {4100 + n * 17}' if n % 2 else ''
        case = f'{("OFO", "FSB")[n % 2]}-{year}-{4100 + n * 17}'
        date = (f'{MONTHS[month]} {day}, {year}', f'{month + 1:02}/{day:02}/{year}', f'{MONTHS[month][:3]}. {day}, {year}' if month != 4 else f'May {day}, {year}', f'{month + 1}/{day}/{year}')[n % 4]
        center = 'text-align:center' if n % 2 else ''
        L.lines('State Food and Facility Bureau', 'Office of Facility Oversight', '4800 Prairie Avenue, Suite 210', 'Fallow Springs, Nebraska 68998', css=f'font-size:9pt;{center}')
        address = lambda: L.lines(f'{title} {person}', role, company, f'{n + 1}20 {r.choice(["Main Street", "Industrial Parkway", "County Road 9", "Depot Street"])}', r.choice(TOWNS))
        if n % 3 == 0: L.p(date); L.p('VIA OVERNIGHT DELIVERY' if n % 2 else 'CERTIFIED MAIL – RETURN RECEIPT REQUESTED', 'font-size:90%'); address()
        elif n % 3 == 1: address(); L.p(f'Date: {date}')
        else: L.p('NOTICE OF DEFICIENCIES', 'font-weight:bold'); L.p(date); address()
        subject = (f'RE: Inspection of {company} – Case {case}', f'Re: Notice of Deficiencies, Case No. {case}', f'SUBJECT: Results of facility inspection ({case})')[n % 3]
        dear = f'Dear {title} {person.split()[-1]}' + (':' if n % 3 != 1 else ',')
        if n % 4 == 2: L.p(dear); L.title(subject)
        else: L.title(subject); L.p(dear)
        M = MONTHS[imonth]
        spans = (f'{M} {iday} to {iday + 3}, {iyear}', f'{imonth + 1:02}/{iday:02}/{iyear} to {imonth + 1:02}/{iday + 3:02}/{iyear}', f'{M} {iday}-{iday + 3}, {iyear}', f'{M} {iday} through {M} {iday + 3}, {iyear}')[n % 4]
        L.p((f'The Bureau conducted an inspection of your facility from {spans}. The inspection was prompted by a routine work plan and covered production, storage and labeling.', f'An inspection of your facility was conducted from {spans}. This letter summarizes what our investigators found and what is required of you.')[n % 2])
        status = STATUS[2 if n % 3 else 1]
        L.p((f'Based on the findings, the inspection has been classified as {status}.', f'We have classified this inspection as {status}.')[n % 2])
        L.judged('Classification of the inspection', status)
        L.h(('Deficiencies', 'DEFICIENCIES', 'Observations')[n % 3], 3)
        L.p(('The following deficiencies were identified:', 'Our investigators noted the following:')[n % 2])
        bank = FOUND[kept_back]
        L.items('weakness', [x if x[1] else x[0] for x in r.sample(bank, 4 if kept_back else 5)], ordered=('1', '#.', '1', 'Deficiency #.')[n % 4])
        if n % 5 == 1:
            L.h('Repeat deficiencies', 3)
            rest = [x for x in bank if not x[1] and x[0] not in [p['text'] for p in L.gold['points']]]
            L.items('weakness', [x[0] for x in rest[:1]], ordered='#.', start=len(L.gold['points']) + 1)
        L.h(('Response required', 'Your response', 'RESPONSE')[n % 3], 3)
        due = f'{MONTHS[(month + 1) % 12]} {12 + n % 9}, {year + (month == 11)}'
        L.p(f'Within fifteen business days of receipt, and no later than {due}, please tell us in writing what you have done to correct these deficiencies and to prevent them from occurring again. Your response should contain copies of documents that show the correction.')
        L.p(f'If you have questions, call the compliance officer at (555) 010-0{130 + n}. Refer to the case number above in all correspondence.')
        L.p(CLOSING[kept_back][n % 2]); L.gap('30pt')
        L.lines(signed, office, 'State Food and Facility Bureau')
        if n % 2: L.p('cc: Regional Office, Ridgeway, IA', 'font-size:90%')
        yield L
