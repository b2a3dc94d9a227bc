#include "Style.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

struct Message {
    bool plural = false;
    bool finished = true;
    QStringList translations;
};
using Messages = QMap<QString, Message>; ///< by source text

Messages read(const QString& path) {
    Messages messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "cannot read " << path.toStdString();
        return messages;
    }
    QXmlStreamReader xml(&file);
    Message* message = nullptr;
    bool plural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            const QString source = xml.readElementText();
            EXPECT_FALSE(messages.contains(source)) << source.toStdString();
            message = &messages[source];
            message->plural = plural;
        } else if (xml.name() == QLatin1String("translation") && message != nullptr) {
            message->finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!plural)
                message->translations << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform") && message != nullptr) {
            message->translations << xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

/// What lupdate finds in the sources of words today.
Messages extracted(const QStringList& options) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("words.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE),
                  QStringList{QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral(CORE_SOURCES),
                              QStringLiteral(WORDS_SOURCES), QStringLiteral("-ts"), path} +
                      options);
    EXPECT_TRUE(lupdate.waitForFinished()) << lupdate.errorString().toStdString();
    EXPECT_EQ(lupdate.exitCode(), 0);
    EXPECT_EQ(lupdate.readAllStandardError().toStdString(), "");
    return read(path);
}

QStringList places(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%[1-9n]"));
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

void expectComplete(const Messages& messages, qsizetype pluralForms) {
    EXPECT_FALSE(messages.isEmpty());
    for (auto it = messages.cbegin(); it != messages.cend(); ++it) {
        SCOPED_TRACE(it.key().toStdString());
        EXPECT_TRUE(it->finished);
        EXPECT_EQ(it->translations.size(), it->plural ? pluralForms : 1);
        for (const QString& translation : it->translations) {
            EXPECT_FALSE(translation.isEmpty());
            EXPECT_EQ(translation, translation.trimmed());
            EXPECT_EQ(places(it.key()), places(translation));
        }
    }
}

} // namespace

TEST(Translations, HoldWhatTheSourcesSay) {
    const Messages chinese = read(QStringLiteral(TRANSLATIONS "/words_zh_CN.ts"));
    const Messages english = read(QStringLiteral(TRANSLATIONS "/words_en.ts"));
    EXPECT_EQ(chinese.keys(), extracted({}).keys());
    EXPECT_EQ(english.keys(), extracted({QStringLiteral("-pluralonly")}).keys());
}

TEST(Translations, AreFinished) {
    expectComplete(read(QStringLiteral(TRANSLATIONS "/words_zh_CN.ts")), 1);
    expectComplete(read(QStringLiteral(TRANSLATIONS "/words_en.ts")), 2);
}

TEST(Translations, AreChinese) {
    const Messages chinese = read(QStringLiteral(TRANSLATIONS "/words_zh_CN.ts"));
    for (auto it = chinese.cbegin(); it != chinese.cend(); ++it) {
        for (const QString& translation : it->translations)
            EXPECT_TRUE(style::hasChinese(translation) || places(translation).size() > 1)
                << translation.toStdString();
    }
}
