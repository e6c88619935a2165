# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The blind test: can a viewer who knows neither scenes nor file names match the pictures to the codes?

make() draws contact sheets of all pictures in shuffled order under meaningless ids; score() holds guesses against the key.
"""
import json
import random
import re
from pathlib import Path

import renderer

CLASSES = ('1xx', '2xx', '3xx', '4xx', '5xx', 'other')
INFORMAL = {'vendor', 'informal'}  # the other standings are entries of the IANA registry


def name(code, entry):
    """What a viewer chooses from: the code and its phrase, and the summary where the phrase says nothing."""
    phrase = entry['phrase']
    if phrase and phrase != '(Unused)':
        return f'{code} {phrase}'
    return ' '.join(filter(None, (code, phrase, f'({entry["guidance"]["summary"]})')))


def make(folder, drawings, catalogue, seed, per_sheet, columns=4, width=400):
    folder = Path(folder)
    if folder.exists() and any(folder.iterdir()):
        raise SystemExit(f'studio: {folder} is not empty; its key may still be wanted')
    folder.mkdir(parents=True, exist_ok=True)
    pictures = sorted(drawings)
    random.Random(seed).shuffle(pictures)
    key = {f'P{i:03}': path for i, path in enumerate(pictures, 1)}
    rows = list(key.items())
    sheets = [rows[i:i + per_sheet] for i in range(0, len(rows), per_sheet)]
    for number, cells in enumerate(sheets, 1):
        renderer.sheet(folder / f'sheet-{number:02}.png', cells, columns, width)
    names = ''.join(name(code, entry) + '\n' for code, entry in sorted(catalogue.items()))
    (folder / 'names.txt').write_text(names, encoding='utf-8')
    answers = {i: path.name for i, path in key.items()}
    (folder / 'key.json').write_text(json.dumps(answers, indent=2) + '\n', encoding='utf-8')
    print(f'{len(key)} pictures on {len(sheets)} sheets in {folder}, seed {seed}')


def read_guesses(file, key, catalogue):
    """id -> up to three codes. A line that cannot be meant as it stands is an error: it would spoil the rates in silence."""
    guesses = {}
    for number, line in enumerate(Path(file).read_text(encoding='utf-8-sig').splitlines(), 1):
        if not line.strip():
            continue
        picture, *codes = (word.strip() for word in line.split('\t'))
        codes = [code for code in codes if code not in ('', '-')]
        where = f'{file}:{number}'
        if picture not in key:
            raise SystemExit(f'{where}: there is no picture {picture}')
        if picture in guesses:
            raise SystemExit(f'{where}: {picture} was guessed before')
        if len(codes) > 3:
            raise SystemExit(f'{where}: more than three guesses')
        for code in codes:
            if not re.match(r'\d{3}\b', code) or code[:3] not in catalogue:
                raise SystemExit(f'{where}: {code} is none of the codes')
        guesses[picture] = [code[:3] for code in codes]
    return guesses


def percent(hits):
    return f'{100 * sum(hits) / len(hits):6.1f} %' if hits else '     - '


def score(folder, files, catalogue):
    key = {i: file[:3] for i, file in json.loads((Path(folder) / 'key.json').read_text(encoding='utf-8')).items()}
    viewers = {file: read_guesses(file, key, catalogue) for file in files}

    def rates(title, chosen, among=viewers):
        """One line: every viewer has seen every picture, so the mean over both is the mean of the viewers' rates."""
        tries = [(code, among[v].get(i, [])) for i, code in chosen.items() for v in among]
        first = percent([guess[:1] == [code] for code, guess in tries])
        three = percent([code in guess for code, guess in tries])
        print(f'{title:<28}{len(chosen):>4} {first} {three}')

    print(f'{"":<28}   n    first    three')
    rates('all', key)
    for group in CLASSES:
        rates(group, {i: c for i, c in key.items() if (f'{c[0]}xx' if c[0] in '12345' else 'other') == group})
    rates('registered', {i: c for i, c in key.items() if catalogue[c]['standing'] not in INFORMAL})
    rates('vendor', {i: c for i, c in key.items() if catalogue[c]['standing'] in INFORMAL})
    if len(viewers) > 1:
        print('\nViewers')
        for viewer, guesses in viewers.items():
            rates(Path(viewer).name, key, {viewer: guesses})
    for viewer, guesses in viewers.items():
        if missing := [i for i in key if i not in guesses]:
            print(f'\n{Path(viewer).name} says nothing of {" ".join(missing)} (counted as missed)')

    print('\nMissed: first and three-guess hits of the viewers, and what was guessed instead')
    for picture, code in sorted(key.items(), key=lambda item: (item[1], item[0])):
        told = {Path(viewer).stem: guesses.get(picture, []) for viewer, guesses in viewers.items()}
        wrong = {viewer: guess for viewer, guess in told.items() if guess[:1] != [code]}
        if not wrong:
            continue
        first, three = len(told) - len(wrong), sum(code in guess for guess in told.values())
        instead = '; '.join(f'{viewer}: {" ".join(guess) or "-"}' for viewer, guess in wrong.items())
        print(f'{picture}  {first}/{len(told)} {three}/{len(told)}  {name(code, catalogue[code]):<44} {instead}')
