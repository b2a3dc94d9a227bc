#include "receiver/ChunkScanner.h"

#include "Hex.h"
#include "receiver/HttpSyntax.h"

#include <algorithm>

namespace receiver {

using delivery::Reason;

std::size_t ChunkScanner::scan(std::string_view bytes) {
    std::size_t used = 0;
    while (used < bytes.size() && m_state != State::Done && !refused()) {
        if (m_state == State::Data) {
            const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size() - used));
            used += count;
            m_left -= count;
            if (m_left == 0)
                m_state = State::DataCr;
            continue;
        }
        step(bytes[used]);
        ++used;
        m_pending = m_state == State::Data || m_state == State::Done ? 0 : m_pending + 1;
    }
    return used;
}

void ChunkScanner::refuse(Reason reason, const char* detail) {
    m_reason = reason;
    m_detail = detail;
}

void ChunkScanner::step(char c) {
    switch (m_state) {
    case State::Size:
    case State::ExtensionName:
    case State::ExtensionValue:
    case State::ExtensionToken:
    case State::ExtensionQuoted:
    case State::ExtensionEscaped:
    case State::ExtensionEnd:
        stepSize(c);
        break;
    case State::SizeEnd:
        if (c != '\n')
            refuse(Reason::BadChunk, "CR without LF in a chunk line");
        else
            endSizeLine();
        break;
    case State::DataCr:
        if (c != '\r')
            refuse(Reason::BadChunk, "chunk data longer than its size");
        m_state = State::DataEnd;
        break;
    case State::DataEnd:
        if (c != '\n')
            refuse(Reason::BadChunk, "CR without LF after a chunk");
        m_state = State::Size;
        break;
    case State::TrailerName:
    case State::TrailerValue:
        stepTrailer(c);
        break;
    case State::TrailerEnd:
    case State::LastEnd:
        if (c != '\n')
            refuse(Reason::BadChunk, "CR without LF in a trailer");
        else if (++m_trailers > m_limits.trailers)
            refuse(Reason::BadChunk, "trailers too long");
        else
            m_state = m_state == State::LastEnd ? State::Done : State::TrailerName;
        m_name = 0;
        break;
    case State::Data:
    case State::Done:
        break;
    }
}

void ChunkScanner::stepSize(char c) {
    if (c != '\r' && ++m_line > m_limits.line) {
        refuse(Reason::BadChunk, "chunk line too long");
        return;
    }
    if (m_state != State::Size) {
        if (c != '\r' && ++m_extensions > m_limits.extensions)
            refuse(Reason::BadChunk, "chunk extensions too long");
        else
            stepExtension(c);
        return;
    }
    if (c == '\r' || c == ';') {
        if (m_digits == 0)
            refuse(Reason::BadChunk, "chunk without size");
        m_state = c == ';' ? State::ExtensionName : State::SizeEnd;
        m_name = 0;
        return;
    }
    const int digit = core::hexValue(c);
    if (digit < 0) {
        refuse(Reason::BadChunk, "chunk size");
        return;
    }
    if (++m_digits > 16)
        refuse(Reason::BadChunk, "chunk size too long");
    m_size = m_size * 16 + static_cast<std::uint64_t>(digit);
}

/// *( ";" token [ "=" ( token / quoted-string ) ] )
void ChunkScanner::stepExtension(char c) {
    if (m_state == State::ExtensionQuoted || m_state == State::ExtensionEscaped) {
        if (syntax::isControl(c))
            refuse(Reason::BadChunk, "control character in a chunk extension");
        else if (m_state == State::ExtensionEscaped)
            m_state = State::ExtensionQuoted;
        else if (c == '\\')
            m_state = State::ExtensionEscaped;
        else if (c == '"')
            m_state = State::ExtensionEnd;
        return;
    }
    const bool named = m_state != State::ExtensionName || m_name > 0;
    const bool complete = m_state != State::ExtensionValue && named;
    if (c == '\r' && complete) {
        m_state = State::SizeEnd;
    } else if (c == ';' && complete) {
        m_state = State::ExtensionName;
        m_name = 0;
    } else if (c == '=' && m_state == State::ExtensionName && named) {
        m_state = State::ExtensionValue;
    } else if (c == '"' && m_state == State::ExtensionValue) {
        m_state = State::ExtensionQuoted;
    } else if (!syntax::isTokenChar(c) || m_state == State::ExtensionEnd) {
        refuse(Reason::BadChunk, "chunk extension");
    } else if (m_state == State::ExtensionName) {
        ++m_name;
    } else {
        m_state = State::ExtensionToken;
    }
}

void ChunkScanner::endSizeLine() {
    m_line = 0;
    m_digits = 0;
    m_left = m_size;
    m_size = 0;
    if (m_left == 0) {
        m_state = State::TrailerName;
        m_name = 0;
        return;
    }
    if (m_left > m_limits.body || m_total > m_limits.body - m_left) {
        refuse(Reason::BodyTooLarge, "chunked body");
        return;
    }
    m_total += m_left;
    m_state = State::Data;
}

void ChunkScanner::stepTrailer(char c) {
    if (++m_trailers > m_limits.trailers) {
        refuse(Reason::BadChunk, "trailers too long");
        return;
    }
    if (c == '\r') {
        if (m_state == State::TrailerName && m_name > 0)
            refuse(Reason::BadChunk, "trailer without colon");
        m_state = m_state == State::TrailerName ? State::LastEnd : State::TrailerEnd;
    } else if (m_state == State::TrailerValue) {
        if (syntax::isControl(c))
            refuse(Reason::BadChunk, "control character in a trailer");
    } else if (c == ':' && m_name > 0) {
        m_state = State::TrailerValue;
        if (++m_trailerFields > m_limits.trailerFields)
            refuse(Reason::BadChunk, "too many trailers");
    } else if (!syntax::isTokenChar(c)) {
        refuse(Reason::BadChunk, "trailer name");
    } else {
        ++m_name;
    }
}

} // namespace receiver
