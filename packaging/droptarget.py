# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window of another program that takes what is dropped on it: droptarget.py FILE writes into FILE what that was."""

import os
import sys
import urllib.request

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

FORMATS = ["text/uri-list", "image/png", "image/svg+xml", "text/plain"]


def dropped(widget, context, _x, _y, time):
    offered = [target.name() for target in context.list_targets()]
    widget.wanted = [name for name in FORMATS if name in offered]
    ask(widget, context, time)
    return True


def ask(widget, context, time):
    if widget.wanted:
        widget.drag_get_data(context, Gdk.Atom.intern(widget.wanted.pop(0), False), time)
    else:
        context.finish(True, False, time)
        log.write("finished\n")


def received(widget, context, _x, _y, selection, _info, time):
    data = selection.get_data()
    line = f"{selection.get_data_type().name()}: {len(data)} octets {data[:24]}"
    if selection.get_data_type().name() == "text/uri-list":
        path = urllib.request.url2pathname(data.decode().strip().removeprefix("file://"))
        line = f"text/uri-list: {path}, a file of {os.path.getsize(path)} octets"
    log.write(line + "\n")
    ask(widget, context, time)


log = open(sys.argv[1], "a", buffering=1)
window = Gtk.Window(title="Drop target")
window.wanted = []
window.drag_dest_set(
    Gtk.DestDefaults.MOTION,
    [Gtk.TargetEntry.new(name, 0, number) for number, name in enumerate(FORMATS)],
    Gdk.DragAction.COPY,
)
window.connect("drag-drop", dropped)
window.connect("drag-data-received", received)
window.connect("destroy", Gtk.main_quit)
window.show_all()
Gtk.main()
