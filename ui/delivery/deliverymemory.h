// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/delivery/places.h>

class QSettings;

namespace Latchkey::Ui {

/// Where keys were delivered last, to be offered again. Never a command: people write passwords into those.
class DeliveryMemory final
{
public:
    /// `settings` outlives the memory.
    explicit DeliveryMemory(QSettings &settings);

    /// The index in DeliveryPlace; 0 where nothing is on record.
    [[nodiscard]] size_t lastKind() const;
    [[nodiscard]] QString folder() const; ///< of the last file; the home folder where there is none
    [[nodiscard]] CopyStyle style() const;
    [[nodiscard]] GitHubPlace gitHub() const;
    [[nodiscard]] KubernetesPlace kubernetes() const;
    [[nodiscard]] FlytePlace flyte() const;

    void remember(const DeliveryPlace &place);

private:
    [[nodiscard]] QString value(const char *key, const QString &otherwise = {}) const;
    void setValues(std::initializer_list<std::pair<const char *, QString>> values);

    QSettings &m_settings;
};

} // namespace Latchkey::Ui
