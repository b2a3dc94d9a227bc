#include "theme/Tokens.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

using ui::Tokens;

namespace {

double luminance(const QColor& colour) {
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

// WCAG 2.1, relative luminance.
double contrast(const QColor& a, const QColor& b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

struct Named {
    const char* name;
    QColor colour;
};

class Contrast : public testing::TestWithParam<const Tokens* (*)()> {
protected:
    void expect(const Named& ink, const Named& ground, double least) const {
        EXPECT_GE(contrast(ink.colour, ground.colour), least)
            << ink.name << ' ' << ink.colour.name().toStdString() << " on " << ground.name << ' '
            << ground.colour.name().toStdString();
    }

    const Tokens& t = *GetParam()();
};

TEST_P(Contrast, TextIsReadableOnEveryGroundItStandsOn) {
    const Named grounds[] = {
        {"window", t.window}, {"surface", t.surface}, {"sunken", t.sunken}, {"selection", t.selection}};
    const Named inks[] = {
        {"text", t.text},       {"muted", t.muted}, {"accent", t.accent}, {"critical", t.critical},
        {"warning", t.warning}, {"info", t.info},   {"ok", t.ok},         {"unknown", t.unknown}};
    for (const Named& ground : grounds) {
        for (const Named& ink : inks)
            expect(ink, ground, 4.5);
    }
    expect({"onAccent", t.onAccent}, {"accent", t.accent}, 4.5);
}

TEST_P(Contrast, BadgesAndBannersAreReadable) {
    const Named pairs[][2] = {{{"critical", t.critical}, {"its ground", t.criticalGround}},
                              {{"warning", t.warning}, {"its ground", t.warningGround}},
                              {{"info", t.info}, {"its ground", t.infoGround}},
                              {{"ok", t.ok}, {"its ground", t.okGround}},
                              {{"unknown", t.unknown}, {"its ground", t.unknownGround}}};
    for (const auto& pair : pairs) {
        expect(pair[0], pair[1], 4.5);
        expect({"text", t.text}, pair[1], 4.5);
    }
}

TEST_P(Contrast, CodeIsReadable) {
    for (const Named& ground :
         {Named{"sunken", t.sunken}, Named{"surface", t.surface}, Named{"error line", t.criticalGround}}) {
        for (const Named& ink : {Named{"key", t.codeKey}, Named{"text", t.codeText},
                                 Named{"number", t.codeNumber}, Named{"word", t.codeWord}})
            expect(ink, ground, 4.5);
    }
}

TEST_P(Contrast, OutlinesOfInputsAndTheFocusRingAreVisible) {
    for (const Named& ground : {Named{"window", t.window}, Named{"surface", t.surface}}) {
        expect({"control", t.control}, ground, 3.0);
        expect({"accent", t.accent}, ground, 3.0);
    }
    expect({"accent", t.accent}, {"sunken", t.sunken}, 3.0);
}

INSTANTIATE_TEST_SUITE_P(Themes, Contrast,
                         testing::Values(
                             +[]() -> const Tokens* { return &ui::lightTokens(); },
                             +[]() -> const Tokens* { return &ui::darkTokens(); }),
                         [](const auto& theme) {
                             return theme.index == 0 ? std::string("Light") : std::string("Dark");
                         });

} // namespace
