// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QList>
#include <QObject>
#include <QStringList>

#include <vector>

namespace Latchkey::Testing {

/// How long the turns of this thread's event loop are, and what runs in the long ones. A turn's held time is
/// what it takes by the clock without the time that the thread could have run and no processor was free:
/// computing, and waiting for anything (a D-Bus answer, a file, a lock).
class TurnWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnWatch)

public:
    TurnWatch(const QString &folder, QObject *parent);
    ~TurnWatch() override; ///< saves

    void beginTurn();
    void endTurn();

protected:
    /// Tells the parts of a turn apart; filters nothing.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    /// An event, and what followed until the next.
    struct Part
    {
        const QMetaObject *receiver; // null: no event
        QString name;
        int type;
        double wall; // ms

        [[nodiscard]] QString text() const;
    };

    void start();
    void endPart();
    void tell(double cpu, double held);
    [[nodiscard]] static double calibration();
    [[nodiscard]] double queued();
    void save() const;

    QString m_file;
    QStringList m_arguments;
    // ms
    double m_turnCpu = 0;
    double m_turnWall = 0;
    double m_turnQueued = 0;
    double m_partWall = 0;
    double m_startCpu = 0;
    double m_longestCpu = 0;
    double m_longestWall = 0;
    double m_longestHeld = 0;
    QFile m_schedule;
    std::vector<Part> m_parts;
    std::vector<int> m_counts;
    QJsonArray m_slow;
    QList<double> m_calibrations;
    int m_turns = 0;
    bool m_isPainted = false;
    bool m_isStarted = false;
};

} // namespace Latchkey::Testing
