// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/settingsfile.h"
#include "support/testmain.h"

#include <ui/check/checkoptions.h>
#include <ui/check/pasturls.h>

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// How a URL is asked, and which URLs are remembered.
class TestCheckOptions : public QObject
{
    Q_OBJECT

private slots:
    void defaultsAreThoseOfABareUrl();
    void everythingReachesTheRequest();
    void cookiesAndContentAreForThoseWhoWantThem();
    void bodyOnlyForMethodsThatHaveOne();
    void faultyHeaderIsSaid();
    void summaryNamesWhatIsSet();
    void whatIsMeantForOneServerStaysThere();
    void listLeavesOutWhatIsMeantForOneServer();
    void everyOptionHasAName();
    void urlsAreRememberedOnlyIfWanted();
};

namespace {

const QUrl url(u"https://a.example/x"_s);

/// The option of the kind @p Option whose accessible name is @p name.
template<typename Option>
Option *option(const ui::CheckOptions &options, const QString &name)
{
    for (Option *candidate : options.findChildren<Option *>()) {
        if (candidate->accessibleName() == name) {
            return candidate;
        }
    }
    return nullptr;
}

QCheckBox *checkBox(const ui::CheckOptions &options, const QString &part)
{
    for (QCheckBox *box : options.findChildren<QCheckBox *>()) {
        if (box->text().remove(u'&').contains(part)) {
            return box;
        }
    }
    return nullptr;
}

} // namespace

void TestCheckOptions::defaultsAreThoseOfABareUrl()
{
    ui::CheckOptions options;
    const net::CheckRequest plain;
    const net::CheckRequest request = options.request(url);
    QCOMPARE(request.url, url);
    QCOMPARE(request.method, plain.method);
    QVERIFY(request.headers.isEmpty());
    QVERIFY(request.body.isEmpty());
    QCOMPARE(request.followRedirects, plain.followRedirects);
    QCOMPARE(request.maxHops, plain.maxHops);
    QCOMPARE(request.hopTimeoutMs, plain.hopTimeoutMs);
    QCOMPARE(request.totalTimeoutMs, plain.totalTimeoutMs);
    QCOMPARE(request.allowPrivateTargets, plain.allowPrivateTargets);
    QCOMPARE(options.summary(), QString());
    QCOMPARE(options.fault(), QString());
}

void TestCheckOptions::everythingReachesTheRequest()
{
    ui::CheckOptions options;
    option<QComboBox>(options, u"Method"_s)->setCurrentText(u"PATCH"_s);
    option<QPlainTextEdit>(options, u"Headers"_s)->setPlainText(u"A: b\n\n  X-Y:z  "_s);
    option<QPlainTextEdit>(options, u"Body"_s)->setPlainText(u"{\"ä\": 1}"_s);
    checkBox(options, u"private"_s)->setChecked(true);
    option<QSpinBox>(options, u"At most"_s)->setValue(3);
    option<QSpinBox>(options, u"Time for a hop"_s)->setValue(2);
    option<QSpinBox>(options, u"Time in all"_s)->setValue(7);
    checkBox(options, u"redirects"_s)->setChecked(false);
    QVERIFY(!option<QSpinBox>(options, u"At most"_s)->isEnabled());
    const net::CheckRequest request = options.request(url);
    QCOMPARE(request.method, QByteArray("PATCH"));
    QCOMPARE(request.headers, QList<net::HeaderField>({{u"A"_s, u"b"_s}, {u"X-Y"_s, u"z"_s}}));
    QCOMPARE(request.body, QByteArray("{\"\xc3\xa4\": 1}"));
    QVERIFY(!request.followRedirects);
    QCOMPARE(request.maxHops, 3);
    QCOMPARE(request.hopTimeoutMs, 2'000);
    QCOMPARE(request.totalTimeoutMs, 7'000);
    QVERIFY(request.allowPrivateTargets);

    options.reset();
    QCOMPARE(options.summary(), QString());
}

void TestCheckOptions::cookiesAndContentAreForThoseWhoWantThem()
{
    ui::CheckOptions options;
    QVERIFY(!options.request(url).keepsCookies);
    QVERIFY(!options.request(url).readsContent);
    checkBox(options, u"cookies"_s)->click();
    QVERIFY(options.request(url).keepsCookies);
    checkBox(options, u"content"_s)->click();
    QVERIFY(options.request(url).readsContent);
    QCOMPARE(options.summary(), u"cookies, content"_s);
    options.reset();
    QCOMPARE(options.summary(), QString());
}

void TestCheckOptions::bodyOnlyForMethodsThatHaveOne()
{
    ui::CheckOptions options;
    options.show();
    auto *method = option<QComboBox>(options, u"Method"_s);
    auto *body = option<QPlainTextEdit>(options, u"Body"_s);
    for (int row = 0; row < method->count(); ++row) {
        method->setCurrentIndex(row);
        body->setPlainText(u"text"_s);
        const net::CheckRequest request = options.request(url);
        QCOMPARE(body->isVisible(), net::hasBody(request.method));
        QCOMPARE(!request.body.isEmpty(), net::hasBody(request.method));
    }
}

void TestCheckOptions::faultyHeaderIsSaid()
{
    ui::CheckOptions options;
    auto *headers = option<QPlainTextEdit>(options, u"Headers"_s);
    headers->setPlainText(u"Accept: text/html\nnonsense"_s);
    QVERIFY2(options.fault().contains("nonsense"_L1), qPrintable(options.fault()));
    headers->setPlainText(u"Accept: text/html"_s);
    QCOMPARE(options.fault(), QString());
}

void TestCheckOptions::summaryNamesWhatIsSet()
{
    ui::CheckOptions options;
    QSignalSpy changed(&options, &ui::CheckOptions::changed);
    option<QComboBox>(options, u"Method"_s)->setCurrentText(u"DELETE"_s);
    QVERIFY(!changed.isEmpty());
    changed.clear();
    option<QPlainTextEdit>(options, u"Headers"_s)->setPlainText(u"A: b\nC: d"_s);
    QVERIFY(!changed.isEmpty());
    changed.clear();
    checkBox(options, u"redirects"_s)->setChecked(false);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(options.summary(), u"DELETE, 2 own headers, no redirects"_s);
}

void TestCheckOptions::whatIsMeantForOneServerStaysThere()
{
    ui::CheckOptions options;
    option<QComboBox>(options, u"Method"_s)->setCurrentText(u"POST"_s);
    option<QPlainTextEdit>(options, u"Headers"_s)->setPlainText(u"Authorization: Bearer x"_s);
    option<QSpinBox>(options, u"At most"_s)->setValue(3);
    QCOMPARE(options.request(url).headers.size(), 1);
    QCOMPARE(options.request(QUrl(u"https://a.example/other"_s)).method, QByteArray("POST"));

    const net::CheckRequest elsewhere = options.request(QUrl(u"https://b.example/"_s));
    QCOMPARE(elsewhere.method, QByteArray("GET"));
    QVERIFY(elsewhere.headers.isEmpty());
    QCOMPARE(elsewhere.maxHops, 3); // means no harm

    // What the user has just set is meant for what is asked next.
    option<QPlainTextEdit>(options, u"Headers"_s)->setPlainText(u"A: b"_s);
    QCOMPARE(options.request(QUrl(u"https://c.example/"_s)).headers.size(), 1);
}

void TestCheckOptions::listLeavesOutWhatIsMeantForOneServer()
{
    ui::CheckOptions options;
    option<QPlainTextEdit>(options, u"Headers"_s)->setPlainText(u"Authorization: Bearer x"_s);
    checkBox(options, u"private"_s)->setChecked(true);
    option<QSpinBox>(options, u"At most"_s)->setValue(3);
    const net::CheckRequest request = options.listRequest(url);
    QVERIFY(request.headers.isEmpty());
    QVERIFY(!request.allowPrivateTargets);
    QCOMPARE(request.maxHops, 3);
}

void TestCheckOptions::everyOptionHasAName()
{
    const ui::CheckOptions options;
    for (const QWidget *widget : options.findChildren<QWidget *>()) {
        const bool isOption = widget->parent() == &options && widget->focusPolicy() != Qt::NoFocus;
        QVERIFY2(!isOption || !widget->accessibleName().isEmpty()
                     || !widget->property("text").toString().isEmpty(),
                 widget->metaObject()->className());
    }
}

void TestCheckOptions::urlsAreRememberedOnlyIfWanted()
{
    const SettingsFile file;
    const auto remembered = [&file] {
        ui::Settings settings(file.path());
        return ui::PastUrls(settings).model()->stringList();
    };
    {
        ui::Settings settings(file.path());
        ui::PastUrls past(settings);
        past.add(u"https://a.example/"_s);
        QCOMPARE(past.model()->stringList().size(), 1);
        settings.save();
    }
    QCOMPARE(remembered(), QStringList());
    {
        ui::Settings settings(file.path());
        ui::PastUrls past(settings);
        past.add(u"https://a.example/"_s);
        past.setRemembering(true);
        past.add(u"https://b.example/"_s);
        settings.save();
    }
    QCOMPARE(remembered(), QStringList({u"https://b.example/"_s, u"https://a.example/"_s}));
    {
        ui::Settings settings(file.path());
        ui::PastUrls past(settings);
        past.setRemembering(false);
        QCOMPARE(past.model()->stringList().size(), 2); // for this window
        settings.save();
    }
    QCOMPARE(remembered(), QStringList());
}

STATUSCAT_TEST(TestCheckOptions)
#include "tst_checkoptions.moc"
