// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deepcheck.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace net {

DeepCheck::DeepCheck(const RuleBook &rules, QObject *parent)
    : QObject(parent)
    , m_check(rules)
{
    connect(&m_check, &UrlCheck::finished, this, &DeepCheck::takeAnswer);
}

qsizetype DeepCheck::requestsFor(const CheckResult &result)
{
    return deepQuestions(result, u"/x"_s).size();
}

void DeepCheck::start(const CheckResult &result)
{
    const quint64 number = QRandomGenerator::global()->generate64();
    m_questions = deepQuestions(result, u"/statuscat-%1"_s.arg(number, 0, 36));
    m_findings.clear();
    m_base = result.hops.isEmpty() ? Hop() : result.hops.constLast();
    m_isRunning = true;
    // So that no signal comes before this returns.
    QMetaObject::invokeMethod(this, &DeepCheck::askNext, Qt::QueuedConnection);
}

void DeepCheck::cancel()
{
    if (m_isRunning) {
        m_questions.clear();
        m_isRunning = false;
        m_check.cancel();
        emit finished();
    }
}

void DeepCheck::reset()
{
    m_questions.clear();
    m_findings.clear();
    m_isRunning = false;
    m_check.cancel();
}

void DeepCheck::askNext()
{
    if (!m_isRunning) {
        return;
    }
    if (m_questions.isEmpty()) {
        m_isRunning = false;
        emit finished();
    } else {
        m_check.start(m_questions.constFirst().request);
    }
}

void DeepCheck::takeAnswer()
{
    if (m_questions.isEmpty()) {
        return; // cancelled
    }
    m_findings << deepFinding(m_questions.takeFirst(), m_base, m_check.result());
    emit answered();
    askNext();
}

} // namespace net
