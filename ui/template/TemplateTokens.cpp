#include "template/TemplateTokens.h"

namespace ui {
namespace {

class Lexer {
public:
    Lexer(QStringView line, TemplateZone zone)
        : m_line(line)
        , m_zone(zone) {}

    void run() {
        if (m_zone != TemplateZone::Json)
            readZone(0);
        while (m_at < m_line.size()) {
            const auto c = m_line[m_at];
            if (const auto zone = zoneAt(m_at); zone != TemplateZone::Json) {
                m_zone = zone;
                readZone(2);
            } else if (c == u'"') {
                readText();
            } else if (c.isDigit() || c == u'-') {
                readWhile(TemplatePart::Number, [](QChar each) {
                    return each.isDigit() || each == u'-' || each == u'+' || each == u'.' || each == u'e' ||
                           each == u'E';
                });
            } else if (c.isLetter()) {
                readWhile(TemplatePart::Word, [](QChar each) { return each.isLetter(); });
            } else {
                ++m_at;
            }
        }
    }

    std::vector<TemplateToken> tokens;
    TemplateZone zone() const { return m_zone; }

private:
    TemplateZone zoneAt(qsizetype at) const {
        if (at + 1 >= m_line.size() || m_line[at] != u'{')
            return TemplateZone::Json;
        switch (m_line[at + 1].unicode()) {
        case u'{':
            return TemplateZone::Output;
        case u'%':
            return TemplateZone::Tag;
        case u'#':
            return TemplateZone::Comment;
        default:
            return TemplateZone::Json;
        }
    }

    void add(qsizetype from, TemplatePart part) {
        if (m_at > from)
            tokens.push_back({static_cast<int>(from), static_cast<int>(m_at), part});
    }

    template <typename Belongs>
    void readWhile(TemplatePart part, Belongs belongs) {
        const auto from = m_at;
        while (m_at < m_line.size() && belongs(m_line[m_at]))
            ++m_at;
        add(from, part);
    }

    /// To the end of what is open, or of the line; `skip` steps over its opening.
    void readZone(qsizetype skip) {
        const auto from = m_at;
        m_at += skip;
        const auto first = m_zone == TemplateZone::Output ? u'}' : m_zone == TemplateZone::Tag ? u'%' : u'#';
        QChar quote;
        for (; m_at < m_line.size(); ++m_at) {
            const auto c = m_line[m_at];
            if (!quote.isNull()) {
                if (c == u'\\')
                    ++m_at;
                else if (c == quote)
                    quote = QChar();
            } else if (m_zone != TemplateZone::Comment && (c == u'"' || c == u'\'')) {
                quote = c;
            } else if (c == first && m_at + 1 < m_line.size() && m_line[m_at + 1] == u'}') {
                m_at += 2;
                add(from, m_zone == TemplateZone::Comment ? TemplatePart::Comment : TemplatePart::Code);
                m_zone = TemplateZone::Json;
                return;
            }
        }
        m_at = m_line.size();
        add(from, m_zone == TemplateZone::Comment ? TemplatePart::Comment : TemplatePart::Code);
    }

    /// A text in double quotes with what is inserted in it; it never goes beyond its line.
    void readText() {
        const auto firstToken = tokens.size();
        auto from = m_at++;
        while (m_at < m_line.size() && m_line[m_at] != u'"') {
            if (const auto zone = zoneAt(m_at); zone != TemplateZone::Json) {
                add(from, TemplatePart::Text);
                m_zone = zone;
                readZone(2);
                from = m_at;
            } else {
                m_at += m_line[m_at] == u'\\' ? 2 : 1;
            }
        }
        m_at = std::min(m_at + 1, m_line.size());
        add(from, TemplatePart::Text);
        auto next = m_at;
        while (next < m_line.size() && m_line[next].isSpace())
            ++next;
        if (next == m_line.size() || m_line[next] != u':')
            return;
        for (auto i = firstToken; i < tokens.size(); ++i) {
            if (tokens[i].part == TemplatePart::Text)
                tokens[i].part = TemplatePart::Key;
        }
    }

    QStringView m_line;
    TemplateZone m_zone;
    qsizetype m_at = 0;
};

} // namespace

std::vector<TemplateToken> templateTokens(QStringView line, TemplateZone& zone) {
    Lexer lexer(line, zone);
    lexer.run();
    zone = lexer.zone();
    return std::move(lexer.tokens);
}

} // namespace ui
