// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace Latchkey::Testing {

using namespace Qt::StringLiterals;

/// A folder in front of PATH with shell scripts under the names of real programs. In a script, $here is the
/// folder.
class FakeTools final
{
public:
    FakeTools()
        : m_path(qgetenv("PATH"))
    {
        qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
    }
    ~FakeTools() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(FakeTools)

    [[nodiscard]] bool add(const QString &name, const QByteArray &script) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly)
            && file.write("#!/bin/sh\nhere='" + m_folder.path().toLocal8Bit() + "'\n" + script + '\n') > 0
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// What a script has written to $here/NAME; null while there is no such file.
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

} // namespace Latchkey::Testing
