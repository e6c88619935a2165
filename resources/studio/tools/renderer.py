# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The renderer on QtSvg (render.cpp), built when it is first wanted and kept outside the source tree."""
import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

TOOLS = Path(__file__).resolve().parent
CACHE = Path(os.environ.get('XDG_CACHE_HOME') or Path.home() / '.cache') / 'statuscat-studio'


def program():
    """The built renderer; its name holds a digest of the source, so that a changed source is built anew."""
    digest = hashlib.sha256()
    for source in ('CMakeLists.txt', 'render.cpp'):
        digest.update((TOOLS / source).read_bytes())
    built = CACHE / f'render-{digest.hexdigest()[:12]}'
    if not built.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as folder:
            for command in (['cmake', '-S', TOOLS, '-B', folder, '-DCMAKE_BUILD_TYPE=Release'],
                            ['cmake', '--build', folder]):
                done = subprocess.run(command, capture_output=True, text=True)
                if done.returncode:
                    raise SystemExit(f'studio: the renderer cannot be built\n{done.stdout}{done.stderr}')
            shutil.move(Path(folder) / 'render', built)
    return built


def render(*words):
    """Runs the renderer and gives what it prints; a fault of its ends the studio with its message."""
    done = subprocess.run([program(), *map(str, words)], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr.strip() or f'studio: the renderer ended with {done.returncode}')
    return done.stdout


def sheet(out, pictures, columns, width, background='#f6f7fa'):
    """A contact sheet of 4:3 pictures: files, or pairs of a label and a file."""
    cells = [f'{p[0]}={p[1]}' if isinstance(p, tuple) else f'={p}' for p in pictures]
    render('sheet', out, columns, width, width * 3 // 4, background, *cells)
