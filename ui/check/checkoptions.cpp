// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkoptions.h"

#include <net/http/origin.h>
#include <ui/widgets/readingorder.h>
#include <ui/widgets/windowkeys.h>
#include <ui/widgets/wrappingcheckbox.h>

#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int millisecond = 1000; // in a second
constexpr int longestSeconds = 600;
constexpr int mostHops = 50;

/// The lines of @p text that say something.
QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines << line.trimmed();
        }
    }
    return lines;
}

/// An editor that is some lines high, for protocol text.
class SmallEditor : public QPlainTextEdit
{
public:
    SmallEditor(QWidget *parent, int lines)
        : QPlainTextEdit(parent)
        , m_lines(lines)
    {
        leaveKeysToWindow(this);
        setTabChangesFocus(true);
        setLayoutDirection(Qt::LeftToRight); // as protocols are written
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        constexpr int padding = 14; // above and below the lines, together
        return {QPlainTextEdit::sizeHint().width(),
                fontMetrics().lineSpacing() * m_lines + padding};
    }

private:
    int m_lines;
};

QSpinBox *spinBox(QWidget *parent, int least, int most, int value)
{
    auto *box = new QSpinBox(parent);
    leaveKeysToWindow(box);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

} // namespace

CheckOptions::CheckOptions(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_method(new QComboBox(this))
    , m_headers(new SmallEditor(this, 3))
    , m_body(new SmallEditor(this, 4))
    //: @option:check
    , m_follow(new WrappingCheckBox(tr("&Follow redirects"), this))
    //: @option:check
    , m_cookies(new WrappingCheckBox(tr("Send coo&kies back along redirects"), this))
    //: @option:check
    , m_content(new WrappingCheckBox(tr("Read the conte&nt, too"), this))
    , m_hops(spinBox(this, 1, mostHops, 1))
    , m_hopSeconds(spinBox(this, 1, longestSeconds, 1))
    , m_totalSeconds(spinBox(this, 1, longestSeconds, 1))
    //: @option:check
    , m_private(new WrappingCheckBox(tr("Follow redirects into &private networks"), this))
{
    for (const QByteArray &offered : net::offeredMethods()) {
        m_method->addItem(QString::fromLatin1(offered));
    }
    //: @info:placeholder of own headers
    m_headers->setPlaceholderText(tr("Name: value, one a line"));
    //: seconds, behind a number
    m_hopSeconds->setSuffix(tr(" s"));
    //: seconds, behind a number
    m_totalSeconds->setSuffix(tr(" s"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    //: @label
    m_form->addRow(tr("&Method:"), m_method);
    //: @label own request headers
    m_form->addRow(tr("&Headers:"), m_headers);
    //: @label content of the request
    m_form->addRow(tr("B&ody:"), m_body);
    m_form->addRow(m_follow);
    m_form->addRow(m_cookies);
    m_form->addRow(m_content);
    //: @label how many redirects
    m_form->addRow(tr("At m&ost:"), m_hops);
    showUnit();
    //: @label
    m_form->addRow(tr("&Time for a hop:"), m_hopSeconds);
    //: @label
    m_form->addRow(tr("Time in &all:"), m_totalSeconds);
    m_form->addRow(m_private);
    // "&Method:", or "メソッド(&M)：" where the letter is none of the word.
    static const QRegularExpression mark(u"\\(&\\w\\)|&|[:：]$"_s);
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QLayoutItem *label = m_form->itemAt(row, QFormLayout::LabelRole);
        if (QWidget *text = label ? label->widget() : nullptr) {
            QWidget *field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
            field->setAccessibleName(text->property("text").toString().remove(mark));
        }
    }
    orderAsShown(this);
    reset();

    connect(m_method, &QComboBox::currentIndexChanged, this, &CheckOptions::showBody);
    connect(m_method, &QComboBox::currentIndexChanged, this, &CheckOptions::edited);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &CheckOptions::edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, &CheckOptions::edited);
    connect(m_private, &QCheckBox::toggled, this, &CheckOptions::edited);
    connect(m_follow, &QCheckBox::toggled, this, &CheckOptions::edited);
    connect(m_cookies, &QCheckBox::toggled, this, &CheckOptions::edited);
    connect(m_content, &QCheckBox::toggled, this, &CheckOptions::edited);
    connect(m_follow, &QCheckBox::toggled, m_hops, &QWidget::setEnabled);
    connect(m_hops, &QSpinBox::valueChanged, this, &CheckOptions::showUnit);
    for (QSpinBox *box : {m_hops, m_hopSeconds, m_totalSeconds}) {
        connect(box, &QSpinBox::valueChanged, this, &CheckOptions::edited);
    }
}

net::CheckRequest CheckOptions::request(const QUrl &url)
{
    const QString origin = net::originOf(url);
    if (!m_origin.isEmpty() && m_origin != origin) {
        resetWhatIsMeantForOneOrigin();
    }
    m_origin = origin;
    net::CheckRequest request = listRequest(url);
    request.headers = headers();
    request.body = net::hasBody(method()) ? m_body->toPlainText().toUtf8() : QByteArray();
    request.allowPrivateTargets = m_private->isChecked();
    return request;
}

bool CheckOptions::setRequest(const net::CheckRequest &request)
{
    const int method = m_method->findText(QString::fromLatin1(request.method));
    if (method < 0) {
        return false;
    }
    reset();
    m_method->setCurrentIndex(method);
    QStringList lines;
    for (const net::HeaderField &field : request.headers) {
        lines << field.name + ": "_L1 + field.value;
    }
    m_headers->setPlainText(lines.join(u'\n'));
    m_body->setPlainText(QString::fromUtf8(request.body));
    m_follow->setChecked(request.followRedirects);
    m_cookies->setChecked(request.keepsCookies);
    return true;
}

net::CheckRequest CheckOptions::listRequest(const QUrl &url) const
{
    net::CheckRequest request;
    request.url = url;
    request.method = method();
    request.followRedirects = m_follow->isChecked();
    request.keepsCookies = m_cookies->isChecked();
    request.readsContent = m_content->isChecked();
    request.maxHops = m_hops->value();
    request.hopTimeoutMs = m_hopSeconds->value() * millisecond;
    request.totalTimeoutMs = m_totalSeconds->value() * millisecond;
    return request;
}

QString CheckOptions::fault() const
{
    for (const QString &line : linesOf(m_headers->toPlainText())) {
        if (!line.contains(u':')) {
            //: @info error
            return tr("“%1” is no header; write “Name: value”, one a line.").arg(line.left(40));
        }
    }
    return {};
}

QString CheckOptions::summary() const
{
    const net::CheckRequest plain;
    QStringList parts;
    if (method() != plain.method) {
        parts << QString::fromLatin1(method());
    }
    if (const qsizetype count = headers().size(); count > 0) {
        //: options of a check
        parts << tr("%n own headers", nullptr, static_cast<int>(count));
    }
    if (!m_follow->isChecked()) {
        //: options of a check
        parts << tr("no redirects");
    } else if (m_hops->value() != plain.maxHops) {
        //: options of a check
        parts << tr("redirects up to %1").arg(m_hops->value());
    }
    if (m_cookies->isChecked()) {
        //: options of a check
        parts << tr("cookies");
    }
    if (m_content->isChecked()) {
        //: options of a check
        parts << tr("content");
    }
    if (m_hopSeconds->value() * millisecond != plain.hopTimeoutMs
        || m_totalSeconds->value() * millisecond != plain.totalTimeoutMs) {
        //: options of a check
        parts << tr("%1 s a hop, %2 s in all")
                     .arg(m_hopSeconds->value())
                     .arg(m_totalSeconds->value());
    }
    if (m_private->isChecked()) {
        //: options of a check
        parts << tr("private addresses allowed");
    }
    return parts.join(u", "_s);
}

void CheckOptions::reset()
{
    const net::CheckRequest plain;
    resetWhatIsMeantForOneOrigin();
    m_follow->setChecked(plain.followRedirects);
    m_cookies->setChecked(plain.keepsCookies);
    m_content->setChecked(plain.readsContent);
    m_hops->setValue(plain.maxHops);
    m_hopSeconds->setValue(plain.hopTimeoutMs / millisecond);
    m_totalSeconds->setValue(plain.totalTimeoutMs / millisecond);
}

void CheckOptions::edited()
{
    m_origin.clear();
    emit changed();
}

void CheckOptions::showBody()
{
    const bool shown = net::hasBody(method());
    m_body->setVisible(shown);
    m_form->labelForField(m_body)->setVisible(shown);
}

void CheckOptions::showUnit()
{
    //: behind a number
    m_hops->setSuffix(tr(" redirects", nullptr, m_hops->value()));
}

void CheckOptions::resetWhatIsMeantForOneOrigin()
{
    m_method->setCurrentText(QString::fromLatin1(net::CheckRequest().method));
    m_headers->clear();
    m_body->clear();
    m_private->setChecked(false);
    showBody();
}

QByteArray CheckOptions::method() const
{
    return m_method->currentText().toLatin1();
}

QList<net::HeaderField> CheckOptions::headers() const
{
    QList<net::HeaderField> fields;
    for (const QString &line : linesOf(m_headers->toPlainText())) {
        const qsizetype colon = line.indexOf(u':');
        fields << net::HeaderField {.name = line.left(colon),
                                    .value = line.mid(colon + 1).trimmed()};
    }
    return fields;
}

} // namespace ui
