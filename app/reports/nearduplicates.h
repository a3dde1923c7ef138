// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/apikey.h>

#include <vector>

namespace Latchkey {

/// What is left of a name without what people change on the way: case, accents of width, separators, and a
/// generation at its end ("Nightly ETL", "nightly_etl-2" and "nightly-etl-v3" are one).
[[nodiscard]] QString nameStem(QStringView name);

/// Groups of two keys or more whose names look alike: the same stem, or stems of six letters or more that
/// differ by one letter more, less, changed or swapped; never by a digit, since numbering is no mistake. The
/// keys of a group in the order given, groups by their first key. Linear in the number of keys: about 4 s
/// for a million.
[[nodiscard]] std::vector<ApiKeys> nearDuplicates(const ApiKeys &keys);

/// The longest text that all these names hold (of many, the first 50), whatever their case; empty for none.
[[nodiscard]] QString commonText(const ApiKeys &keys);

} // namespace Latchkey
