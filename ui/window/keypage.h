// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QSplitter;

namespace Latchkey::Ui {

/// The table, and beside it the details. Where there is no room for both, the details are a drawer over the
/// table's end: folded until asked for, so that names stay readable.
class KeyPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyPage)

public:
    /// In device-independent pixels: below it the details are a drawer.
    static constexpr int narrowBelow = 900;

    /// Takes both as children.
    KeyPage(QWidget &table, QWidget &details, QWidget *parent = nullptr);
    ~KeyPage() override;

    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    [[nodiscard]] bool areDetailsShown() const { return m_areShown; }
    /// While narrow it opens and closes the drawer and leaves alone what is wished for a wide window.
    void setDetailsShown(bool shown);

    /// Whether a wide window shows the details; survives a restart.
    [[nodiscard]] bool areDetailsWished() const { return m_areWished; }
    /// Of the details in a wide window, in device-independent pixels.
    [[nodiscard]] int detailsWidth() const { return m_detailsWidth; }
    void setWish(bool shown, int detailsWidth);

signals:
    void detailsShownChanged(bool shown);
    /// What survives a restart is another now.
    void wishChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupSplitter();
    void nameHandle();
    void arrange();
    void fold(bool narrow);
    void placeDrawer();
    void showDetails(bool shown);

    QWidget &m_table;
    QWidget &m_details;
    QSplitter *m_splitter;
    QWidget *m_shade; ///< what the drawer's edge casts on the table
    int m_detailsWidth;
    bool m_areWished = true;
    bool m_areShown = true;
    bool m_isNarrow = false;
};

} // namespace Latchkey::Ui
