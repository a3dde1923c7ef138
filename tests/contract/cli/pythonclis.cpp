// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/cli/pythonclis.h>

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

constexpr int limit = 60000; // ms; the first start compiles what it imports

} // namespace

PythonClis::~PythonClis()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished())
        m_process.kill();
}

bool PythonClis::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(LATCHKEY_PYTHON), {u"-B"_s, QStringLiteral(LATCHKEY_KEYRINGS)});
    return m_process.waitForStarted() && ask(u"flyte.service"_s, QJsonArray{u"dns:///ready"_s}) == u"ready"_s;
}

QJsonValue PythonClis::ask(const QString &command, const QJsonArray &arguments)
{
    return send({{u"do"_s, command}, {u"with"_s, arguments}});
}

QJsonValue PythonClis::ask(const QString &command, const QJsonObject &arguments)
{
    QJsonObject request = arguments;
    request.insert(u"do"_s, command);
    return send(request);
}

QJsonValue PythonClis::send(const QJsonObject &request)
{
    m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(limit)) {
            QTest::qFail("keyrings.py does not answer", __FILE__, __LINE__);
            return {};
        }
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
    if (answer.contains("error"_L1))
        QTest::qFail(qPrintable(answer.value("error"_L1).toString()), __FILE__, __LINE__);
    return answer.value("answer"_L1);
}

} // namespace Latchkey::Testing
