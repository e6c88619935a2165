# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the set repeats too often: arms that only hang there, and signs that tell what the scene should tell."""
import io
import re
import subprocess
import tarfile
import tempfile
from contextlib import contextmanager
from pathlib import Path

import rig
import stamp

STUDIO = Path(__file__).resolve().parents[1]
SIGNS = ('cross', 'check', 'question', 'exclaim', 'hourglass', 'hourglass-out')


@contextmanager
def past(revision):
    """The scenes and drawings of a revision, in a folder that is gone afterwards; without a revision today's."""
    if not revision:
        yield STUDIO / 'scenes', STUDIO.parent / 'cats'
        return
    root = subprocess.run(['git', 'rev-parse', '--show-toplevel'], cwd=STUDIO, capture_output=True, text=True).stdout.strip()
    kept = subprocess.run(['git', 'archive', revision, 'resources/cats', 'resources/studio/scenes'], cwd=root, capture_output=True)
    if kept.returncode:
        raise SystemExit(f'studio: {kept.stderr.decode().strip()}')
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(kept.stdout)) as archive:
            archive.extractall(folder)
        yield Path(folder) / 'resources/studio/scenes', Path(folder) / 'resources/cats'


# Poses whose arms swing, hold balance, or rest on a knee or the ground.
BUSY = {'run', 'stride', 'sneak', 'kneel', 'crouch', 'sit', 'seat', 'slump', 'peer', 'bow'}


def parked(pose, arms, later):
    """The arms of a figure that do nothing: an idle hand (rest, fist) at the height of belly and hips, and no thing that a
    limb line draws it over. A cat behind a desk (bust) may lay its hands on it, but not set them akimbo."""
    if pose.removeprefix('kitten-') in BUSY:
        return
    body = rig.get(pose) or {}
    merged = {**body.get('arms', {}), **arms}
    for side, arm in merged.items():
        if arm and side not in later and arm[2] in ('rest', 'fist') and len(body['spine']) == 5 and not body.get('owntail'):
            x, y = arm[:2]
            if pose.endswith('bust') and y > -110 and abs(x) > 92 or not pose.endswith('bust') and -158 < y < -50:
                yield side


def figures(scene):
    """The figures with a body of a scene: pose, arms, arms that come later."""
    text = scene.read_text(encoding='utf-8')
    stamp.STATE['limbs'] = [m[1].split() for m in re.finditer(r'<!--@\s*limb\s+(.*?)\s*-->', text)]
    for line in re.finditer(r'<!--@\s*(cat|pose)\s+(.*?)\s*-->', text):
        words = line[2].split()
        flip = 'flip' in words
        words = [w for w in words if w not in ('flip', 'lite')]
        cat, pose, rest = words[0], words[1], words[3:] if line[1] == 'cat' else words[2:]
        x, y, scale = rest[0], rest[1], next((w for w in rest[2:] if re.fullmatch(r'[\d.]+', w)), '1')
        if rig.get(pose):
            yield pose, stamp.arms(rest[2:], x, y, scale, flip), stamp.later(line[1], cat, pose, x, y, scale, flip)


def drawn_by_hand(text):
    """How many ticks (down, then up) and crosses (two strokes with one middle) a scene draws without the kit."""
    many = 0
    for path in re.finditer(r'<path[^>]*? d="(M[^"]*)"[^>]*? stroke="#(ff5a4e|58d27c|fffaf3)"', text):
        strokes, at = re.sub(r'[^A-Za-z]', '', path[1]), [float(n) for n in re.findall(r'-?\d+\.?\d*', path[1])]
        if path[2] == 'ff5a4e' and strokes == 'MLML' and len(at) == 8:
            many += all(abs(at[i] + at[i + 2] - at[i + 4] - at[i + 6]) < 6 for i in (0, 1))
        elif path[2] != 'ff5a4e' and set(strokes) == {'M', 'L'} and len(at) == 6:
            many += at[0] < at[2] < at[4] and at[3] > max(at[1], at[5])
    return many


def count(scenes):
    """Two maps from a scene to how many idle arms and how many signs it has."""
    idle, signs = {}, {}
    for scene in sorted(scenes.glob('*.in')):
        text = scene.read_text(encoding='utf-8')
        many = sum(len(list(parked(*figure))) for figure in figures(scene))
        drawn = len(re.findall(r'@ prop (?:%s) |id="(?:%s)[\w-]*"' % (('|'.join(SIGNS),) * 2), text)) + drawn_by_hand(text)
        if many:
            idle[scene.stem] = many
        if drawn:
            signs[scene.stem] = drawn
    return idle, signs
