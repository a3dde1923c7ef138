// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace Latchkey::Ui {

/// Says which connection the window shows: its colour, label, host and who is signed in. Opens the connection
/// menu.
class ConnectionSwitcher final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionSwitcher)

public:
    explicit ConnectionSwitcher(QWidget *parent = nullptr);
    ~ConnectionSwitcher() override;

    /// An empty label shows that there is no connection yet.
    void setConnection(const QString &label, const QString &host, const QColor &color);
    /// `person` is empty while it is not known; `state` says why nobody is signed in.
    void setSignedIn(const QString &person);
    void setSignedOut(const QString &state);
    /// A connection that is not shown has something to say.
    void setOthersWaiting(bool waiting);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateTexts();
    void paintWaitingMark(QPainter &painter, const QRect &chevron) const;
    void paintTexts(QPainter &painter, const QRect &area) const;

    QString m_label;
    QString m_host;
    QString m_state; ///< "signed in as Robin Practice", "signed out"
    bool m_isSignedIn = false;
    bool m_areOthersWaiting = false;
    QColor m_color;
};

} // namespace Latchkey::Ui
