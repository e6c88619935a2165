# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icons: those of the actions are strokes of one weight on a grid of 24, told here; the program's own is drawn by hand
(icons/statuscat.svg) and only rendered in the sizes that desktops want."""
import math

import renderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def gear(teeth=8, outer=9.6, inner=7.2, tip=.20, root=.31):
    points = []
    for i in range(teeth):
        middle = 2 * math.pi * i / teeth - math.pi / 2
        for radius, angle in ((inner, -root), (outer, -tip), (outer, tip), (inner, root)):
            points.append((12 + radius * math.cos(middle + angle), 12 + radius * math.sin(middle + angle)))
    return 'M' + ' L'.join('%.2f %.2f' % point for point in points) + ' Z'


ACTIONS = {
    'search': ['<circle cx="10.5" cy="10.5" r="6.5"/>', '<path d="M15.3 15.3 L20.5 20.5"/>'],
    'copy': [
        '<rect x="8.5" y="8.5" width="12" height="12" rx="2"/>',
        '<path d="M5.5 15.5 H5 Q3.5 15.5 3.5 14 V5 Q3.5 3.5 5 3.5 H14 Q15.5 3.5 15.5 5 V5.5"/>',
    ],
    'back': ['<path d="M20 12 H4.5 M11 5 L4 12 L11 19"/>'],
    'forward': ['<path d="M4 12 H19.5 M13 5 L20 12 L13 19"/>'],
    'pin': ['<path d="M8 3.5 H16 M9.5 3.5 V10 L6.5 13 V15.5 H17.5 V13 L14.5 10 V3.5 M12 15.5 V21"/>'],
    'picture': [
        '<rect x="3" y="4.5" width="18" height="15" rx="2"/>',
        '<circle cx="8.5" cy="9.5" r="1.6"/>',
        '<path d="M3.5 17.5 L9 13 L12.5 16 L16 11.5 L20.5 16"/>',
    ],
    'quit': ['<path d="M10 3.5 H5.5 Q4 3.5 4 5 V19 Q4 20.5 5.5 20.5 H10 M9.5 12 H20 M15.5 7.5 L20 12 L15.5 16.5"/>'],
    'help': [
        '<circle cx="12" cy="12" r="9"/>',
        '<path d="M9 9.6 C9 5.8 15 5.8 15 9.6 C15 12 12 11.8 12 14.2 M12 17.2 V17.3"/>',
    ],
    'clear': [
        '<path d="M8.5 5 H19.5 Q21 5 21 6.5 V17.5 Q21 19 19.5 19 H8.5 L2.5 12 Z M11.5 9 L17 15 M17 9 L11.5 15"/>',
    ],
    'external': [
        '<path d="M11 5 H5.5 Q4 5 4 6.5 V18.5 Q4 20 5.5 20 H17.5 Q19 20 19 18.5 V13 M14.5 3.5 H20.5 V9.5 '
        'M20.5 3.5 L11 13"/>',
    ],
    'code': ['<path d="M7.5 6.5 L2.5 12 L7.5 17.5 M16.5 6.5 L21.5 12 L16.5 17.5 M14 4.5 L10 19.5"/>'],
    'link': [
        '<path d="M10 14 C8.2 12.2 8.2 9.6 10 7.8 L13 4.8 C14.8 3 17.6 3 19.3 4.7 C21 6.4 21 9.2 19.2 11 '
        'L17.4 12.8"/>',
        '<path d="M14 10 C15.8 11.8 15.8 14.4 14 16.2 L11 19.2 C9.2 21 6.4 21 4.7 19.3 C3 17.6 3 14.8 4.8 13 '
        'L6.6 11.2"/>',
    ],
    'settings': [f'<path d="{gear()}"/>', '<circle cx="12" cy="12" r="3"/>'],
}

FRAME = '''<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">
  <g fill="none" stroke="#000000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">
%s  </g>
</svg>
'''


def actions():
    """File name and text of every action's icon."""
    return {f'{action}.svg': FRAME % ''.join(f'    {shape}\n' for shape in shapes) for action, shapes in ACTIONS.items()}


def draw(folder):
    for file, text in actions().items():
        (folder / file).write_text(text, encoding='utf-8')
    (folder / 'png').mkdir(exist_ok=True)
    for size in SIZES:
        renderer.render('one', folder / 'statuscat.svg', folder / 'png' / f'statuscat-{size}.png', size, size)
