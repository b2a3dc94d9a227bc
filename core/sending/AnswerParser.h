#pragma once

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>

namespace sending {

/// An HTTP/1.x answer, fed in any pieces. Interim answers (1xx but for 101) are passed over. Never throws.
class AnswerParser {
public:
    enum class State {
        NeedMore,
        Done,
        Cut, ///< the connection ended in the middle
        NotHttp,
        TooLarge, ///< head over 64 KB or body over the limit
    };

    /// `withoutBody` for the answer to HEAD.
    AnswerParser(std::size_t maxBody, bool withoutBody);
    ~AnswerParser();
    AnswerParser(const AnswerParser&) = delete;
    AnswerParser& operator=(const AnswerParser&) = delete;

    State feed(std::string_view bytes);
    State finish(); ///< the connection has ended

    bool sawBytes() const;
    std::string_view problem() const; ///< the parser's own words, when it failed

    int status() const;
    QByteArray reason() const;
    QList<std::pair<QByteArray, QByteArray>> fields() const;
    QByteArray body() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sending
