// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
#include <cstdio>
#include <windows.h>

namespace {

bool goesNowhere(DWORD stream)
{
    return GetFileType(GetStdHandle(stream)) == FILE_TYPE_UNKNOWN;
}

void show(FILE *stream)
{
    FILE *shown = nullptr;
    freopen_s(&shown, "CONOUT$", "w", stream);
}

} // namespace
#endif

void useParentConsole()
{
#ifdef _WIN32
    const bool outputIsLost = goesNowhere(STD_OUTPUT_HANDLE); // asked before there is a console
    const bool errorsAreLost = goesNowhere(STD_ERROR_HANDLE);
    if ((!outputIsLost && !errorsAreLost) || !AttachConsole(ATTACH_PARENT_PROCESS)) {
        return;
    }
    if (outputIsLost) {
        show(stdout);
    }
    if (errorsAreLost) {
        show(stderr);
    }
#endif
}
