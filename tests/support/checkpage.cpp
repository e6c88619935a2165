// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkpage.h"

#include <QImage>
#include <QLabel>
#include <QUrl>

using namespace Qt::StringLiterals;

ui::CheckPane *page(const ShownWindow &shown)
{
    return shown.window.findChild<ui::CheckPane *>();
}

QStringList codes(const ShownWindow &shown)
{
    QStringList texts;
    for (const ui::HopView *hop : page(shown)->findChildren<ui::HopView *>()) {
        texts << hop->findChild<ui::CodeBadge *>()->text();
    }
    return texts;
}

bool isContinued(ui::HopView *hop)
{
    const int x = hop->findChild<ui::CodeBadge *>()->geometry().center().x();
    const QImage image = hop->grab().toImage();
    return image.pixelColor(x, image.height() - 2)
        != image.pixelColor(image.width() - 2, image.height() - 2);
}

bool isFinished(const ShownWindow &shown)
{
    return page(shown) && page(shown)->result().finished;
}

void ask(ShownWindow &shown, const QUrl &url)
{
    shown.press(Qt::Key_L, Qt::ControlModifier);
    shown.type(url.toString());
    shown.press(Qt::Key_Return);
}

net::Hop hop(const QString &url, int status)
{
    return {.url = QUrl(url), .method = "GET", .status = status};
}

net::CheckResult resultOf(const QList<net::Hop> &hops)
{
    return {.request = {.url = hops.first().url}, .hops = hops, .finished = true};
}

net::CheckResult richResult()
{
    net::Hop first = hop(u"http://a.example/cats"_s, 301);
    first.phrase = u"Moved"_s;
    first.location = u"https://a.example/cats"_s;
    first.httpVersion = u"1.1"_s;
    first.addressFamily = net::AddressFamily::IPv4;
    first.times = {.connect = 12, .firstByte = 30, .total = 45};
    first.headers = {{u"Location"_s, first.location}, {u"Server"_s, u"nginx"_s}};
    net::Hop last = hop(first.location, 405);
    last.httpVersion = u"2"_s;
    last.headers = {{u"content-type"_s, u"text/html"_s}};
    last.remarks = {{net::RemarkLevel::Must, u"Allow is missing."_s, u"RFC 9110, 15.5.6"_s},
                    {net::RemarkLevel::Advice, u"Say more."_s, {}}};
    return resultOf({first, last});
}

bool CheckPaneFixture::show()
{
    m_pictures = std::make_unique<pictures::PictureCache>(embeddedImages());
    m_settings = std::make_unique<ui::Settings>(QString());
    m_navigator = {};
    m_pane =
        std::make_unique<ui::CheckPane>(embeddedCatalogue(), *m_pictures, *m_settings, m_navigator);
    m_pane->resize(800, 700);
    m_pane->show();
    return QTest::qWaitForWindowActive(m_pane.get(), patience);
}

QString CheckPaneFixture::text(const QString &name) const
{
    const auto *label = m_pane->findChild<QLabel *>(name);
    return label->isVisibleTo(m_pane.get()) ? label->text() : QString();
}
