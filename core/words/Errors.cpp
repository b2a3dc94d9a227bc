#include "content_template/Problem.h"
#include "words/Catalogue.h"

namespace words {
namespace {

struct ErrorTexts {
    const char* plain = nullptr;
    const char* named = nullptr;  ///< %1 is the detail, where it is a name: a path, an address, a program
    const char* placed = nullptr; ///< %1 and %2 are line and column
};

ErrorTexts textsOf(core::ErrorCode code) {
    using core::ErrorCode;
    switch (code) {
    case ErrorCode::NotJson:
        return {QT_TRANSLATE_NOOP("words",
                                  "The text is not valid JSON. Correct it, or the template that made it."),
                nullptr,
                QT_TRANSLATE_NOOP("words", "The text is not valid JSON: line %1, column %2. Correct that "
                                           "place, or the template that made it.")};
    case ErrorCode::TooDeep:
        return {
            QT_TRANSLATE_NOOP("words", "The JSON is nested too deeply to be read. Use fewer levels."),
            nullptr,
            QT_TRANSLATE_NOOP(
                "words", "The JSON is nested too deeply to be read: line %1, column %2. Use fewer levels.")};
    case ErrorCode::TooLarge:
        return {QT_TRANSLATE_NOOP(
            "words", "This is larger than the limit, so it was neither read nor saved. Use a smaller one.")};
    case ErrorCode::Empty:
        return {
            QT_TRANSLATE_NOOP("words", "There is nothing here but white space. Give a whole alert body.")};
    case ErrorCode::FileNotFound:
        return {QT_TRANSLATE_NOOP("words", "The file was not found. Check its name and folder."),
                QT_TRANSLATE_NOOP("words", "The file %1 was not found. Check its name and folder.")};
    case ErrorCode::FileUnreadable:
        return {QT_TRANSLATE_NOOP("words", "The file cannot be read. Check its permissions."),
                QT_TRANSLATE_NOOP("words", "The file cannot be read: %1. Check its permissions.")};
    case ErrorCode::FileUnwritable:
        return {
            QT_TRANSLATE_NOOP(
                "words",
                "The file cannot be written. Check the permissions of its folder, or choose another one."),
            QT_TRANSLATE_NOOP("words", "The file cannot be written: %1. Check the permissions of its folder, "
                                       "or choose another one.")};
    case ErrorCode::FileFuture:
        return {QT_TRANSLATE_NOOP("words", "The file was written by a newer version of this program and was "
                                           "left as it is. Update the program.")};
    case ErrorCode::FileChanged:
        return {QT_TRANSLATE_NOOP("words", "The file was changed by another program in the meantime and was "
                                           "not overwritten. Start this program again."),
                QT_TRANSLATE_NOOP("words", "The file %1 was changed by another program in the meantime and "
                                           "was not overwritten. Start this program again.")};
    case ErrorCode::DiskFull:
        return {
            QT_TRANSLATE_NOOP("words", "The disk is full, so nothing more can be saved. Free some space.")};
    case ErrorCode::DatabaseDamaged:
        return {QT_TRANSLATE_NOOP("words", "The history is damaged and cannot be read. The file is kept: it "
                                           "is set aside and a new history begins at the next start.")};
    case ErrorCode::DatabaseForeign:
        return {QT_TRANSLATE_NOOP("words", "The file in the place of the history was made by another "
                                           "program. It was left as it is. Choose another data folder.")};
    case ErrorCode::DatabaseFuture:
        return {QT_TRANSLATE_NOOP("words",
                                  "The history was written by a newer version of this program and was "
                                  "left as it is. Update the program, or choose another data folder.")};
    case ErrorCode::DatabaseBusy:
        return {
            QT_TRANSLATE_NOOP("words", "Another program is using the history. Close it, then try again.")};
    case ErrorCode::LockHeld:
        return {
            QT_TRANSLATE_NOOP(
                "words",
                "The data folder is already in use. Close the other program, or choose another data folder."),
            QT_TRANSLATE_NOOP(
                "words",
                "The data folder is already in use by %1. Close it, or choose another data folder.")};
    case ErrorCode::AddressInUse:
        return {
            QT_TRANSLATE_NOOP("words",
                              "Another program already uses this port. Stop it, or choose another port."),
            QT_TRANSLATE_NOOP("words", "Another program already uses %1. Stop it, or choose another port.")};
    case ErrorCode::AddressUnusable:
        return {QT_TRANSLATE_NOOP("words", "The receiver cannot listen on this address. Use 127.0.0.1 or "
                                           "another address of this computer."),
                QT_TRANSLATE_NOOP(
                    "words",
                    "The receiver cannot listen on %1. Use 127.0.0.1 or another address of this computer.")};
    case ErrorCode::UrlUnusable:
        return {QT_TRANSLATE_NOOP("words",
                                  "This URL cannot be used. It needs http:// or https:// and a host name.")};
    case ErrorCode::CertificateUnreadable:
        return {QT_TRANSLATE_NOOP("words", "The certificate cannot be used. Choose a file in PEM form with a "
                                           "certificate of at least 2048 bits (RSA) or 224 bits (EC)."),
                QT_TRANSLATE_NOOP("words",
                                  "%1 holds no certificate that can be used. Choose a file in PEM form "
                                  "with a certificate of at least 2048 bits (RSA) or 224 bits (EC).")};
    case ErrorCode::CertificateOutOfDate:
        return {QT_TRANSLATE_NOOP("words", "The certificate is not valid today. Renew it."),
                QT_TRANSLATE_NOOP("words",
                                  "The certificate is not valid today, only at %1. Renew it, or check "
                                  "this computer’s clock.")};
    case ErrorCode::KeyUnreadable:
        return {QT_TRANSLATE_NOOP(
                    "words", "The private key cannot be used. Choose a file in PEM form without a password."),
                QT_TRANSLATE_NOOP("words",
                                  "%1 holds no private key that can be used. Choose a file in PEM form "
                                  "without a password.")};
    case ErrorCode::KeyMismatch:
        return {QT_TRANSLATE_NOOP("words",
                                  "The private key does not belong to the certificate. Choose the one it was "
                                  "made with."),
                QT_TRANSLATE_NOOP("words",
                                  "The private key in %1 does not belong to the certificate. Choose the "
                                  "one it was made with.")};
    case ErrorCode::NotFound:
        return {QT_TRANSLATE_NOOP("words", "Nothing was found. It may not exist yet, or it was deleted."),
                QT_TRANSLATE_NOOP("words", "%1 was not found. It may not exist yet, or it was deleted.")};
    case ErrorCode::Unsupported:
        return {QT_TRANSLATE_NOOP("words",
                                  "This does not work with such input. Use one alert as a JSON object.")};
    case ErrorCode::TemplateFault:
        return {
            QT_TRANSLATE_NOOP("words", "The content template is faulty. Correct it."), nullptr,
            QT_TRANSLATE_NOOP("words", "The content template is faulty: line %1, column %2. Correct it.")};
    case ErrorCode::Internal:
        return {QT_TRANSLATE_NOOP(
            "words", "Something failed inside the program. Try again, and report it if it happens again.")};
    }
    return {};
}

} // namespace

QString Words::error(const core::Error& error) const {
    if (const auto fault = content_template::faultOf(error); fault && error.position()) {
        core::Finding finding;
        finding.id = "template-" + std::string(content_template::id(fault->fault));
        finding.arguments.emplace_back("name", fault->name);
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "%1 (line %2, column %3). %4"),
                                 {findingTitle(finding), QString::number(error.position()->line),
                                  QString::number(error.position()->column), findingText(finding)});
    }
    const ErrorTexts texts = textsOf(error.code());
    const QString detail = outside(error.detail());
    if (texts.named && !detail.isEmpty())
        return m_catalogue->text(texts.named, {detail});

    QStringList sentences;
    if (texts.placed && error.position())
        sentences << m_catalogue->text(texts.placed, {QString::number(error.position()->line),
                                                      QString::number(error.position()->column)});
    else
        sentences << m_catalogue->text(texts.plain);
    if (!detail.isEmpty())
        sentences << m_catalogue->text(QT_TRANSLATE_NOOP("words", "Details: %1"), {detail});
    return m_catalogue->sentences(sentences);
}

} // namespace words
