#pragma once

#include "Finding.h"
#include "theme/Tokens.h"

#include <QString>

namespace ui {

/// How the weight of a finding looks, wherever findings stand.
struct WeightMark {
    QString icon;
    Ink ink = Ink::Info;
    Tone tone = Tone::Info;
};

inline WeightMark weightMark(core::Weight weight) {
    switch (weight) {
    case core::Weight::Error:
        return {QStringLiteral("error"), Ink::Critical, Tone::Critical};
    case core::Weight::Warning:
        return {QStringLiteral("warning"), Ink::Warning, Tone::Warning};
    case core::Weight::Hint:
        break;
    }
    return {QStringLiteral("info"), Ink::Info, Tone::Info};
}

} // namespace ui
