"""Llythyrau yn Gymraeg: letters in Welsh after a monitoring visit to a school."""
import random
from page import Page

FAMILY = 'ymweliad-monitro'
AREAS = ['Safonau', 'Lles ac agweddau at ddysgu', 'Addysgu a phrofiadau dysgu', 'Gofal, cymorth ac arweiniad', 'Arweinyddiaeth a rheolaeth']
GRADES = ['Cynnydd cryf', 'Cynnydd da', 'Cynnydd boddhaol', 'Cynnydd cyfyngedig']
MONTHS = ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr']
SOFT = {'Mawrth': 'Fawrth', 'Mai': 'Fai', 'Mehefin': 'Fehefin', 'Gorffennaf': 'Orffennaf', 'Medi': 'Fedi', 'Tachwedd': 'Dachwedd', 'Rhagfyr': 'Ragfyr'}
NARRATIVE = [
    'Mae arweinwyr wedi ailystyried y ffordd y maent yn olrhain cynnydd disgyblion. Erbyn hyn, mae athrawon yn trafod gwaith disgyblion gyda\'i gilydd bob hanner tymor.',
    'Mae bron pob disgybl yn ymddwyn yn dda yn y dosbarth ac o gwmpas yr ysgol. Mae presenoldeb wedi codi yn raddol ers yr arolygiad craidd.',
    'Lle mae\'r addysgu\'n fwyaf effeithiol, mae athrawon yn holi\'n graff ac yn rhoi cyfle i ddisgyblion esbonio eu syniadau. Nid yw hyn yn ddigon cyson ar draws yr ysgol.',
    'Mae\'r llywodraethwyr yn ymweld â\'r ysgol yn rheolaidd. Maent yn gwybod beth yw\'r blaenoriaethau ac yn gofyn cwestiynau heriol i\'r pennaeth.',
    'Mae gan y staff lwyth gwaith trwm, ond mae morâl yn dda. Cafodd pob un ohonynt hyfforddiant ar ddiogelu yn ystod tymor yr hydref.',
    'Mae disgyblion ag anghenion dysgu ychwanegol yn cael cymorth buddiol mewn grwpiau bach. Mae rhieni\'n gwerthfawrogi\'r cyfathrebu agored.']
STRENGTHS = {False: [
    'Mae llawer o ddisgyblion yn darllen yn rhugl ac yn mwynhau trafod yr hyn a ddarllenwyd.', 'Mae athrawon yn cynllunio gwersi diddorol sy\'n ennyn chwilfrydedd y disgyblion.',
    'Caiff disgyblion eu cefnogi\'n effeithiol gan gynorthwywyr sydd wedi\'u hyfforddi\'n dda.', 'Mae\'r pennaeth wedi sefydlu gweledigaeth glir sy\'n cael ei rhannu gan bawb yn yr ysgol.',
    'Mae perthynas waith gref rhwng yr ysgol a\'r gymuned leol.', 'Mae disgyblion hŷn yn ysgrifennu\'n estynedig mewn ystod o bynciau.',
    'Mae\'r ysgol yn defnyddio\'r grant datblygu disgyblion i bwrpas da.', 'Mae\'r trefniadau ar gyfer pontio i\'r ysgol uwchradd yn gadarn.',
    'Mae disgyblion yn falch o\'u hysgol ac yn teimlo\'n ddiogel ynddi.', 'Mae cofnodion presenoldeb yn fanwl ac yn cael eu dadansoddi bob wythnos.'], True: [
    'Mae plant y dosbarth derbyn yn dod yn annibynnol yn gyflym.', 'Mae\'r adborth a roddir i ddisgyblion yn benodol ac yn eu helpu i wella eu gwaith.',
    'Mae cyfarfodydd staff yn canolbwyntio ar ansawdd y dysgu.', 'Mae gan lawer o ddisgyblion afael gadarn ar ffeithiau rhif.',
    'Mae\'r cyngor ysgol yn dylanwadu ar benderfyniadau pwysig.', 'Mae\'r Gymraeg i\'w chlywed yn naturiol ar yr iard ac yn y neuadd.']}
NEEDS = {False: [
    'Nid yw sgiliau rhifedd disgyblion yn datblygu\'n ddigon cyflym yn y blynyddoedd canol.', 'Mae gormod o waith disgyblion yn anorffenedig ac yn flêr.',
    'Nid yw\'r trefniadau hunanarfarnu yn rhoi digon o sylw i gynnydd grwpiau gwahanol.', 'Mae presenoldeb disgyblion sy\'n gymwys am brydau ysgol am ddim yn rhy isel.',
    'Nid yw disgyblion mwy abl yn cael eu herio\'n ddigonol.', 'Mae anghysondeb yn y modd y mae athrawon yn ymateb i waith ysgrifenedig.',
    'Nid oes cynllun clir ar gyfer datblygu sgiliau digidol ar draws y cwricwlwm.', 'Mae cyfleoedd i ddysgu yn yr awyr agored yn brin.'], True: [
    'Prin yw\'r cyfleoedd i ddisgyblion siarad yn estynedig yn y Gymraeg.', 'Nid yw arweinwyr canol yn monitro eu meysydd yn ddigon trylwyr.',
    'Mae safon y llawysgrifen yn amrywio gormod.', 'Nid yw targedau unigol yn cael eu hadolygu\'n ddigon aml.', 'Mae prydlondeb lleiafrif o ddisgyblion yn wan ar ddechrau\'r dydd.']}
ADVICE = {False: [
    'Gwella sgiliau rhesymu rhifiadol disgyblion ym mhob cyfnod', 'Sicrhau bod yr addysgu\'n gyson effeithiol ar draws yr ysgol', 'Cryfhau rôl y llywodraethwyr fel cyfeillion beirniadol',
    'Codi lefelau presenoldeb y grwpiau mwyaf agored i niwed', 'Sicrhau bod pob aelod o staff yn gweithredu\'r polisi marcio', 'Datblygu cynllun strategol ar gyfer y tair blynedd nesaf',
    'Mynd i\'r afael â\'r materion iechyd a diogelwch a nodwyd yn ystod yr ymweliad'], True: [
    'Parhau i godi safonau llafaredd', 'Mireinio\'r prosesau ar gyfer gwerthuso effaith ymyraethau', 'Ehangu profiadau creadigol disgyblion hŷn', 'Gwneud gwell defnydd o amser athrawon arbenigol', 'Rhoi cyfle i ddisgyblion gynllunio eu hymchwiliadau eu hunain']}
SCHOOLS = {False: ['Ysgol Gynradd Bryn Hesgin', 'Ysgol Uwchradd Dyffryn Wennol', 'Ysgol y Ffynnon Las', 'Ysgol Gymraeg Maes Eithin', 'Ysgol Gynradd Nant y Gog', 'Ysgol Bro Gwernan', 'Ysgol Gyfun Cefn Brwyn', 'Ysgol Pont y Dderwen', 'Ysgol Gynradd Llanwernen', 'Ysgol Arbennig Tŷ Celyn'],
           True: ['Ysgol Gynradd Penrhos Uchaf', 'Ysgol Uwchradd Glan Mieri', 'Ysgol Cwm Ystwffwl', 'Ysgol Gymraeg Rhyd yr Onnen', 'Ysgol y Graig Wen', 'Ysgol Gynradd Blaen Tafolog']}
TOWNS = ['Aberwennol', 'Llanwernen', 'Pentre Hesgin', 'Trefwern', 'Porth Celyn']
HEADS = {False: [('Mrs', 'Eluned Prydderch', 'Prydderch'), ('Mr', 'Gwilym Saethon', 'Saethon'), ('Ms', 'Heledd Morwyn', 'Morwyn'), ('Mr', 'Iolo Penhesgin', 'Penhesgin'), ('Mrs', 'Nest Arberth', 'Arberth'), ('Dr', 'Rhodri Tegfan', 'Tegfan'), ('Miss', 'Lowri Gwernan', 'Gwernan'), ('Mr', 'Emrys Cadfael', 'Cadfael'), ('Mrs', 'Angharad Celynin', 'Celynin'), ('Mr', 'Deiniol Harri', 'Harri')],
         True: [('Mrs', 'Tegwen Brynmor', 'Brynmor'), ('Mr', 'Llywelyn Onnen', 'Onnen'), ('Ms', 'Mabli Rhostryfan', 'Rhostryfan'), ('Mr', 'Cynan Eithinog', 'Eithinog'), ('Mrs', 'Gwenllian Mostyn', 'Mostyn'), ('Miss', 'Siwan Tafolog', 'Tafolog')]}
SIGNED = {False: ['Meirion Tudwal', 'Catrin Hafesb'], True: ['Owain Llwyndyrys', 'Meirion Tudwal']}


def letters(kept_back):
    for n, school in enumerate(SCHOOLS[kept_back]):
        r = random.Random(f'{FAMILY}{kept_back}{n}')
        title, person, surname = HEADS[kept_back][n]
        year, month, day = 2016 + (n + (3 if kept_back else 0)) % 5, (n * 5 + (4 if kept_back else 1)) % 12, 11 + n
        visit = day - 9
        signed = SIGNED[kept_back][n % 2]
        m = MONTHS[month]
        soft = SOFT.get(m, m)
        L = Page(f'ymweliad-{year}-{month + 1:02}-{day:02}-{school.lower().replace("ysgol ", "").replace("ŷ", "y").replace(" ", "-")}', FAMILY, 'cy', ('weasyprint', 'chromium', 'libreoffice')[(n + kept_back) % 3],
                 authority=school, date=f'{year}-{month + 1:02}-{day:02}', inspection_start=f'{year}-{month + 1:02}-{visit:02}', inspection_end=f'{year}-{month + 1:02}-{visit + 1:02}',
                 addressees=[{'name': person, 'role': 'Pennaeth'}], signatory=signed)
        L.font = ('sans', 'serif', 'carlito', 'dejavu')[n % 4]; L.size = ('10.5pt', '11.5pt', '11pt', '9.5pt')[n % 4]; L.bullet = '•–▪'[n % 3]
        L.running = 'Arolygiaeth Ysgolion Hesgin' if n % 2 else ''
        date = (f'{day} {m} {year}', f'{day}eg o {soft} {year}' if 11 != day else f'{day} {m} {year}', f'Dyddiad: {day} {m} {year}', f'{day:02}/{month + 1:02}/{year}')[n % 4]
        head = lambda: L.lines('Arolygiaeth Ysgolion Hesgin', 'Llys y Bont, Heol yr Afon', 'Aberwennol AB1 9ZZ', 'www.arolygiaeth.example', css='font-size:8.5pt')
        to = lambda: L.lines(f'{title} {person}', 'Pennaeth', school, r.choice(['Heol y Felin', 'Ffordd yr Orsaf', 'Stryd Fawr', 'Lôn Isaf']), r.choice(TOWNS), 'AB' + str(n + 2) + ' 4ZZ')
        head()
        if n % 2: L.p(date, 'margin-top:14pt'); to()
        else: to(); L.p(date, 'margin-top:14pt')
        if n % 3 == 0: L.p(f'Annwyl {title} {surname}')
        days = f'{visit}–{visit + 1} {m} {year}'
        when = (f'ar {visit} a {visit + 1} {m} {year}', f'rhwng {visit} a {visit + 1} {m} {year}', f'ar {visit}-{visit + 1} {m} {year}')[n % 3]
        subject = (f'Ymweliad monitro ag {school}', f'Llythyr yn dilyn ymweliad monitro ag {school}', f'Ymweliad monitro: {school}')[n % 3] if not kept_back else (f'Canlyniad yr ymweliad monitro ag {school}', f'Ymweliad monitro ag {school}, {days}')[n % 2]
        L.title(subject)
        if n % 3: L.p(f'Annwyl {title} {surname}')
        L.p((f'Diolch am eich croeso yn ystod yr ymweliad monitro. Cynhaliwyd yr ymweliad {when} gan ddau arolygydd.', f'Fe wyddoch i dîm o arolygwyr ymweld â\'r ysgol. Cynhaliwyd yr ymweliad {when} er mwyn gweld pa gynnydd a wnaed ers yr arolygiad craidd.')[n % 2])
        grades = [r.choice(GRADES) for _ in AREAS]
        shown = AREAS if n % 4 != 3 else AREAS[:4]
        if n % 5 != 4:
            L.h(('Crynodeb o\'r cynnydd', 'Barnau', 'Crynodeb')[n % 3], 2)
            L.table([(a, g) for a, g in zip(shown, grades)], head=(('Maes arolygu', 'Cynnydd'), ('Maes', 'Barn'))[n % 2], ruled=n % 3 != 1, widths=(66, 34))
        for a, g in zip(shown, grades): L.judged(a, g)
        narrative = r.sample(NARRATIVE, 5); good = r.sample(STRENGTHS[kept_back], 5); bad = r.sample(NEEDS[kept_back], 4)
        for k, (a, g) in enumerate(zip(shown, grades)):
            L.h(a, 2)
            if n % 2 == 0 or n % 5 == 4: L.p(f'<b>{("Barn", "Cynnydd")[n % 2]}: {g}</b>' if n % 4 else f'<b>{g}</b>')
            L.p(narrative[k])
            if k in (0, 2):
                L.h(('Cryfderau', 'Yr hyn sy\'n gweithio\'n dda', 'Prif gryfderau')[n % 3], 3)
                L.items('strength', good[:3] if k == 0 else good[3:])
                L.h(('Meysydd i\'w datblygu', 'Yr hyn y mae angen ei wella', 'Agweddau i\'w gwella')[n % 3], 3)
                L.items('weakness', bad[:2] if k == 0 else bad[2:])
        L.h(('Argymhellion', 'Argymhellion', 'Argymhellion pellach')[n % 3], 2)
        L.p('Er mwyn parhau i wella, dylai\'r ysgol:')
        L.items('weakness', r.sample(ADVICE[kept_back], 3), ordered=('A#', '1', 'A#.', 'Argymhelliad #:')[n % 4])
        L.p('Anfonir copi o\'r llythyr hwn at yr awdurdod lleol ac at gadeirydd y llywodraethwyr.')
        L.p(('Yn gywir', 'Yr eiddoch yn gywir')[n % 2]); L.gap('26pt')
        L.lines(signed, ('Arolygydd Ei Fawrhydi', 'Arolygydd arweiniol')[n % 2])
        yield L
