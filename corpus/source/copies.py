#!/usr/bin/env python3
"""Gold of the letters as archives hold them, and their Word files: usage: copies.py CORPUS_DIR SCANS PACKS WORD_DIR

SCANS is content/scans.txt, PACKS the lines that BoundPapers prints, WORD_DIR has the files of LibreOffice and the .html
files that Chromium prints. Each record is that of the letter in gold/, with the file's name and, in a pack, the
letter's pages. Called by copies.sh."""
import email.message, email.policy, json, os, re, sys, zipfile

MESSAGE = 'apa-2008-12-17-westmarsh'                                 # is kept as a message with the letter attached


def gold(corpus, letter):
    with open(os.path.join(corpus, 'gold', letter + '.json'), encoding='utf-8') as file: return json.load(file)


def write(folder, name, record):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, os.path.splitext(name)[0] + '.json'), 'w', encoding='utf-8') as file:
        json.dump(record, file, ensure_ascii=False, indent=1); file.write('\n')


def scans(corpus, listed):
    for line in open(listed, encoding='utf-8'):
        parts = line.split()
        if parts and parts[0] != '#':
            write(os.path.join(corpus, 'scans', 'gold'), parts[0],
                  {**gold(corpus, os.path.splitext(parts[1])[0]), 'file': parts[0]})


def packs(corpus, listed):
    files = {}
    for line in open(listed, encoding='utf-8'):
        pack, letter, first, last = line.rstrip('\n').split('\t')
        files.setdefault(pack, []).append(
            {**gold(corpus, os.path.splitext(letter)[0]), 'file': pack, 'first_page': int(first), 'last_page': int(last)})
    for pack, letters in files.items(): write(os.path.join(corpus, 'packs', 'gold'), pack, {'file': pack, 'letters': letters})


def without_times(source, target):
    """A .docx without the time at which it was made, so that its bytes are the same each time."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda n: (n != '[Content_Types].xml', n)):
            data = old.read(name)
            if name.startswith('docProps/'):
                data = re.sub(rb'<(dcterms:\w+)( [^>]*)?>[^<]*</\1>', b'', data)
                data = re.sub(rb'<(TotalTime|Application|AppVersion)>[^<]*</\1>', b'', data)
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)); entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, data)


def without_chance(source, target):
    """An .odt of its text and styles alone, without what LibreOffice writes differently each time."""
    kept = ['mimetype', 'META-INF/manifest.xml', 'content.xml', 'styles.xml']
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as new:
        for name in kept:
            data = old.read(name).decode('utf-8'); ids = {}
            data = re.sub(r'\blist\d{6,}', lambda m: ids.setdefault(m.group(), f'list{len(ids)}'), data)
            if name == kept[1]:
                data = re.sub(r'\s*<manifest:file-entry manifest:full-path="(?!/"|content|styles)[^>]*/>', '', data)
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name == kept[0] else zipfile.ZIP_DEFLATED
            new.writestr(entry, data)


def without_info(source, target):
    """An .rtf without the time at which it was made and without its pictures."""
    with open(source, 'rb') as old, open(target, 'wb') as new:
        new.write(re.sub(rb'\{\\(creatim|revtim|printim)[^{}]*\}|[0-9a-f\r\n]{1000,}', b'', old.read()))


def message(attached, target):
    mail = email.message.EmailMessage(policy=email.policy.SMTP)
    mail['From'] = 'Committee clerk <clerk@council.example>'
    mail['To'] = 'archive@council.example'
    mail['Date'] = 'Mon, 12 Jan 2009 09:30:00 +0000'
    mail['Subject'] = 'Letter for the archive'
    mail['Message-ID'] = '<1@council.example>'
    mail.set_content('The letter is attached. Please file it with the others.\n\nThe clerk\n')
    with open(attached, 'rb') as file:
        mail.add_attachment(file.read(), maintype='application',
                            subtype='vnd.openxmlformats-officedocument.wordprocessingml.document', filename='letter.docx')
    mail.set_boundary('=-=-letter-=-=')
    with open(target, 'wb') as file: file.write(mail.as_bytes())


def formats(corpus, folder):
    letters = os.path.join(corpus, 'formats', 'letters'); os.makedirs(letters, exist_ok=True)
    for name in sorted(os.listdir(folder)):
        letter, ending = os.path.splitext(name)
        path, target = os.path.join(folder, name), os.path.join(letters, name)
        if letter == MESSAGE:
            target = os.path.join(letters, letter + '.eml'); bare = os.path.join(folder, '..', 'bare.docx')
            without_times(path, bare); message(bare, target)
        elif ending == '.docx': without_times(path, target)
        elif ending == '.odt': without_chance(path, target)
        elif ending == '.rtf': without_info(path, target)
        else:
            with open(path, 'rb') as old, open(target, 'wb') as new: new.write(old.read())
        write(os.path.join(corpus, 'formats', 'gold'), os.path.basename(target),
              {**gold(corpus, re.sub('-(odt|rtf|doc|msg)$', '', letter)), 'file': os.path.basename(target)})


if __name__ == '__main__':
    scans(sys.argv[1], sys.argv[2]); packs(sys.argv[1], sys.argv[3]); formats(sys.argv[1], sys.argv[4])
