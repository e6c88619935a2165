# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The test of preference: does somebody who does not know which is which prefer the drawings of today to those of before?

make() draws sheets of pairs in shuffled order, old and new on either side by chance; score() holds choices against the key.
"""
import json
import random
from pathlib import Path

import renderer


def make(folder, old, drawings, seed, many, width=480, per_sheet=6):
    folder = Path(folder)
    if folder.exists() and any(folder.iterdir()):
        raise SystemExit(f'studio: {folder} is not empty; its key may still be wanted')
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(seed)
    pictures = [path for path in sorted(drawings) if (old / path.name).exists()]
    chance.shuffle(pictures)
    key, cells = {}, []
    for number, path in enumerate(pictures[:many], 1):
        sides = [('old', old / path.name), ('new', path)]
        chance.shuffle(sides)
        key[str(number)] = {'picture': path.stem, 'A': sides[0][0], 'B': sides[1][0]}
        cells += [(f'{number}{side}', file) for side, (_, file) in zip('AB', sides)]
    for sheet, at in enumerate(range(0, len(cells), 2 * per_sheet), 1):
        renderer.sheet(folder / f'pairs-{sheet:02}.png', cells[at:at + 2 * per_sheet], 2, width)
    (folder / 'key.json').write_text(json.dumps(key, indent=2) + '\n', encoding='utf-8')
    print(f'{len(key)} pairs in {folder}, seed {seed}')


def score(folder, file):
    key = json.loads((Path(folder) / 'key.json').read_text(encoding='utf-8'))
    choices = {}
    for number, line in enumerate(Path(file).read_text(encoding='utf-8-sig').splitlines(), 1):
        pair, *words = (word.strip() for word in line.split('\t'))
        if pair not in key or not words or words[0] not in ('A', 'B'):
            raise SystemExit(f'{file}:{number}: neither A nor B of a pair')
        choices[pair] = words
    new = [pair for pair, words in choices.items() if key[pair][words[0]] == 'new']
    print(f'the new one in {len(new)} of {len(choices)} pairs')
    for pair, words in choices.items():
        if pair not in new:
            print(f'{key[pair]["picture"]:<10} {" | ".join(words[1:])}')
