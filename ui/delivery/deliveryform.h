// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/delivery/places.h>
#include <ui/delivery/deliverymemory.h>

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace Latchkey::Ui {

class CopyStyleField;
class FileField;

/// Where keys shall go: a list of kinds of places, and under it what each needs to know.
class DeliveryForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryForm)

public:
    /// `clientIds`: 1 or more.
    DeliveryForm(const DeliveryMemory &memory, const QStringList &clientIds, QWidget *parent = nullptr);
    ~DeliveryForm() override;

    [[nodiscard]] DeliveryPlace place() const;

    /// Does nothing where this kind of place is not offered.
    void setKind(size_t kind);

signals:
    void changed();

private:
    using Page = std::function<DeliveryPlace()>;

    void setupFile(const DeliveryMemory &memory, const QStringList &clientIds);
    void setupGitHub(const GitHubPlace &last);
    void setupKubernetes(const KubernetesPlace &last);
    void setupFlyte(const FlytePlace &last);
    void setupCommand(const CopyStyle &style);

    /// Starts a page; what is added comes onto the newest one.
    void addPage(const QString &title, Page place);
    QLineEdit *addEdit(const QString &caption, const QString &objectName, const QString &text,
        const QString &hint = {}, const QString &placeholder = {});
    void addHint(const QString &text);
    void showPage(int index);

    QComboBox *m_kind;
    QList<QWidget *> m_pages;
    QVBoxLayout *m_page = nullptr;
    std::vector<Page> m_places;
    QString m_severalHint; ///< says what {id} is, where there are several keys
};

} // namespace Latchkey::Ui
