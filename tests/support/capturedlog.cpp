// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/support/capturedlog.h>

#include <QLoggingCategory>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

// Qt's message handler is a plain function, so what it fills can't be a member.
QMutex mutex;
QString captured;
QtMessageHandler previous = nullptr;

void capture(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const QMutexLocker lock(&mutex);
        captured += QString::fromUtf8(context.category) + u": "_s + message + u'\n';
    }
    if (type != QtDebugMsg && previous)
        previous(type, context, message);
}

} // namespace

CapturedLog::CapturedLog()
{
    clear();
    QLoggingCategory::setFilterRules(u"latchkey.*=true"_s);
    previous = qInstallMessageHandler(capture);
}

CapturedLog::~CapturedLog()
{
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
}

QString CapturedLog::text() const
{
    const QMutexLocker lock(&mutex);
    return captured;
}

void CapturedLog::clear()
{
    const QMutexLocker lock(&mutex);
    captured.clear();
}

} // namespace Latchkey::Testing
