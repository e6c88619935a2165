// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/checkrequest.h>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QSpinBox;

namespace ui {

/// How a URL is asked: method, own headers, body, redirects, limits. It lives as long as the
/// window; method, headers, body and the way to private addresses are meant for one origin and go
/// back to harmless when another one is asked, unless the user has just set them.
class CheckOptions : public QWidget
{
    Q_OBJECT

public:
    explicit CheckOptions(QWidget *parent = nullptr);

    /// The request that asks @p url so. The options count as set for the origin of @p url from
    /// now on; if they were set for another, they are harmless again.
    net::CheckRequest request(const QUrl &url);

    /// Shows what @p request sends and whether it follows redirects; the rest is as by default.
    /// False if its method is none that can be chosen, and nothing changes.
    bool setRequest(const net::CheckRequest &request);

    /// The request for one of many URLs: what is meant for one server (own headers, a body, the way
    /// to private addresses) is left out.
    net::CheckRequest listRequest(const QUrl &url) const;

    /// What cannot be read as a header, in one line; empty if all can.
    QString fault() const;

    /// What differs from the defaults, in a few words; empty if nothing does.
    QString summary() const;

    /// Back to what a bare URL asks for.
    void reset();

signals:
    void changed();

private:
    void edited();
    void showBody();
    void showUnit();
    void resetWhatIsMeantForOneOrigin();
    QByteArray method() const;
    QList<net::HeaderField> headers() const;

    QFormLayout *m_form;
    QComboBox *m_method;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_body;
    QCheckBox *m_follow;
    QCheckBox *m_cookies;
    QCheckBox *m_content;
    QSpinBox *m_hops;
    QSpinBox *m_hopSeconds;
    QSpinBox *m_totalSeconds;
    QCheckBox *m_private;
    QString m_origin; // that the options were used for; empty since they were edited
};

} // namespace ui
