# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a newcomer does with Statuscat in GNOME Shell: gnomesession.py FOLDER types, looks and drags, with a keyboard and a
mouse that the shell makes (it must run with --unsafe-mode), says what it sees, and puts pictures into FOLDER."""

import json
import os
import subprocess
import sys
import time

from gi.repository import Gio, GLib

PRESSED, RELEASED = 1, 0
RETURN, CONTROL, ALT, BACKSPACE, ESCAPE = 0xFF0D, 0xFFE3, 0xFFE9, 0xFF08, 0xFF1B
PATIENCE = 30  # seconds

bus = Gio.bus_get_sync(Gio.BusType.SESSION)


def ask(name, path, interface, method, arguments):
    return bus.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 20_000, None)


def shell(script):
    """The value of a line of JavaScript in the shell."""
    done, value = ask("org.gnome.Shell", "/org/gnome/Shell", "org.gnome.Shell", "Eval", GLib.Variant("(s)", (script,)))
    if not done:
        raise RuntimeError(f"{value}: {script}")
    return json.loads(value) if value else None


def until(script):
    """Waits for a true value of the line."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if value := shell(script):
                return value
        except GLib.Error:
            pass  # the shell is not there yet
        time.sleep(0.2)
    raise RuntimeError(f"in vain: {script}")


def picture(name):
    time.sleep(1.5)  # for what moves into its place
    ask(
        "org.gnome.Shell.Screenshot", "/org/gnome/Shell/Screenshot", "org.gnome.Shell.Screenshot", "Screenshot",
        GLib.Variant("(bbs)", (False, False, os.path.join(sys.argv[1], name + ".png"))),
    )


def press(key, *modifiers):
    for code, state in [
        *((modifier, PRESSED) for modifier in modifiers), (key, PRESSED), (key, RELEASED),
        *((modifier, RELEASED) for modifier in reversed(modifiers)),
    ]:
        shell(f"keyboard.notify_keyval(GLib.get_monotonic_time(), {code}, {state}); 0")
    time.sleep(0.1)


def search(text, expected):
    """Types into the overview's search and waits for what is expected among its results."""
    shell("Main.overview.show(); 0")
    until("Main.overview.visible && !Main.overview.animationInProgress")
    for letter in text:
        press(ord(letter))
    until(f"results().some(result => result.includes('{expected}'))")
    print(f"typed {text}:", *shell("results()"), sep="\n    ")


def move(x, y):
    shell(f"mouse.notify_absolute_motion(GLib.get_monotonic_time(), {x}, {y}); 0")
    time.sleep(0.05)


def button(state):
    shell(f"mouse.notify_button(GLib.get_monotonic_time(), 1, {state}); 0")
    time.sleep(0.2)


def drag(what, start, end, name):
    log = os.path.join(sys.argv[1], "dropped")
    open(log, "w").close()
    move(*start)
    button(PRESSED)
    for step in range(1, 21):
        move(*(a + (b - a) * step / 20 for a, b in zip(start, end)))
    picture(name)
    button(RELEASED)
    limit = time.monotonic() + PATIENCE
    while "finished" not in (said := open(log).read()):
        if time.monotonic() > limit:
            raise RuntimeError(f"{what} was not dropped")
        time.sleep(0.2)
    print(f"dragged {what}:", *said.splitlines()[:-1], sep="\n    ")
    return said


def clipboard(kind):
    """The beginning of what the clipboard holds in the format."""
    shell(
        "globalThis.held = null; Clipboard.get_content(imports.gi.St.ClipboardType.CLIPBOARD, '%s', (_, bytes) => {"
        "held = Array.from(bytes.get_data().slice(0, 4)).map(octet => String.fromCharCode(octet)).join(''); }); 0" % kind
    )
    return until("held")


until("Main.layoutManager._startingUp === false")
shell(
    """globalThis.GLib = imports.gi.GLib;
    globalThis.Clipboard = imports.gi.St.Clipboard.get_default();
    const { Clutter } = imports.gi;
    const seat = Clutter.get_default_backend().get_default_seat();
    globalThis.keyboard = seat.create_virtual_device(Clutter.InputDeviceType.KEYBOARD_DEVICE);
    globalThis.mouse = seat.create_virtual_device(Clutter.InputDeviceType.POINTER_DEVICE);
    globalThis.windows = () => global.get_window_actors().map(actor => actor.meta_window);
    globalThis.results = () => {
        const found = [];
        const texts = actor => actor.get_children().flatMap(
            child => (child instanceof imports.gi.St.Label && child.mapped ? [child.text] : []).concat(texts(child)));
        for (const provider of Main.overview._overview.controls._searchController._searchResults._providers)
            if (provider.display?.visible)
                found.push(texts(provider.display).join(' | '));
        return found;
    };
    0"""
)
# What gnome-session does, which is not here: programs that the bus starts find the display.
ask(
    "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "UpdateActivationEnvironment",
    GLib.Variant("(a{ss})", ({"WAYLAND_DISPLAY": "wayland-0"},)),
)
print("GNOME Shell", shell("imports.misc.config.PACKAGE_VERSION"))

search("http", "Statuscat")
picture("1-http")
for _ in "http":
    press(BACKSPACE)
search("429", "429 Too Many Requests")
picture("2-429")
press(RETURN)
until("global.display.focus_window?.title.startsWith('429 ')")
print("opened:", shell("global.display.focus_window.title"), "as", shell(
    "imports.gi.Shell.WindowTracker.get_default().focus_app.get_id()"))
picture("3-window")
press(RETURN)
time.sleep(1)
print("Enter copied:", held := clipboard("text/plain"))
assert held == "429"
press(ord("c"), CONTROL, ALT)
time.sleep(1)
png, svg = clipboard("image/png"), clipboard("image/svg+xml")
print("Ctrl+Alt+C copied:", [png, svg])
assert png == "\x89PNG" and svg == "<svg"

search("418", "teapot")
press(RETURN)
until("global.display.focus_window?.title.startsWith('418 ')")
print("windows after opening another one:", shell("windows().map(window => window.title)"))

subprocess.Popen(["python3", "/tmp/droptarget.py", os.path.join(sys.argv[1], "dropped")],
                 env=dict(os.environ, WAYLAND_DISPLAY="wayland-0", GDK_BACKEND="wayland"))
until("windows().some(window => window.title === 'Drop target')")
shell(
    """for (const window of windows()) {
        window.unmaximize(3);
        if (window.title === 'Drop target') {
            window.move_resize_frame(true, 880, 40, 380, 500);
        } else {
            window.move_resize_frame(true, 0, 40, 860, 800);
            window.activate(global.get_current_time());
        }
    }
    0"""
)
time.sleep(2)
said = drag("the picture", (217, 600), (1050, 300), "4-picture")
assert "<svg" in said and "PNG" in said and "418 (Unused).png" in said
assert "419 Page Expired" in drag("a row", (200, 300), (1050, 300), "5-row")
