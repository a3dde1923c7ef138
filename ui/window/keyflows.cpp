// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/keyflows.h>

namespace Latchkey::Ui {

KeyFlows::KeyFlows(const FlowParts &parts)
    : m_deliver(parts)
    , m_create(parts, m_deliver)
    , m_copy(parts)
    , m_verify(parts)
    , m_edit(parts)
    , m_delete(parts)
    , m_forget(parts)
    , m_leftovers(parts, m_forget)
    , m_export(parts)
    , m_overview(parts)
{
    if (parts.rotations) {
        m_rotate = std::make_unique<RotateFlow>(parts, m_deliver, *parts.rotations,
            [this](QStringView name) { return m_create.clientIdFor(name); });
    }
    connect(&m_delete, &DeleteFlow::deleted, &m_forget, &ForgetFlow::forget);
    connect(&m_edit, &EditFlow::foundGone, &m_forget, &ForgetFlow::forget);
}

KeyFlows::~KeyFlows() = default;

} // namespace Latchkey::Ui
