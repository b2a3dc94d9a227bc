#include "json/Tape.h"

#include <algorithm>

namespace json {
namespace {

constexpr std::size_t listedDuplicates = 20;

struct Name {
    std::string_view text;
    std::uint32_t node = 0;
};

// From the root down to `target`; only for the few duplicates that are listed.
std::string pathOf(const DocumentData& document, std::uint32_t target) {
    std::string path;
    std::uint32_t parent = 0;
    while (parent != target) {
        const bool array = document.text[document.nodes[parent].begin] == '[';
        std::uint32_t child = parent + 1;
        std::size_t index = 0;
        while (document.nodes[child].next <= target) {
            child = document.nodes[child].next;
            ++index;
        }
        if (array)
            path += '[' + std::to_string(index) + ']';
        else
            path = memberPath(path, document.value(child).key());
        parent = child;
    }
    return path;
}

class DuplicateFinder {
public:
    explicit DuplicateFinder(DocumentData& document)
        : m_document(document) {}

    void run(const std::vector<std::uint32_t>& objects) {
        for (const auto node : objects) {
            if (m_found.size() == listedDuplicates)
                break;
            object(node);
        }
        std::sort(m_found.begin(), m_found.end());
        for (const auto node : m_found) {
            const auto place = m_document.position(m_document.nodes[node].key);
            m_document.duplicates.push_back({pathOf(m_document, node), place});
        }
    }

private:
    void object(std::uint32_t object) {
        m_names.clear();
        m_decoded.clear();
        const auto end = m_document.nodes[object].next;
        for (auto node = object + 1; node < end; node = m_document.nodes[node].next)
            m_names.push_back({name(node), node});
        if (m_names.size() < 2)
            return;
        std::sort(m_names.begin(), m_names.end(), [](const Name& a, const Name& b) {
            const int order = a.text.compare(b.text);
            return order != 0 ? order < 0 : a.node < b.node;
        });
        m_repeats.clear();
        for (std::size_t i = 1; i < m_names.size(); ++i) {
            if (m_names[i].text == m_names[i - 1].text)
                m_repeats.push_back(m_names[i].node);
        }
        std::sort(m_repeats.begin(), m_repeats.end());
        const auto room = listedDuplicates - m_found.size();
        m_repeats.resize(std::min(m_repeats.size(), room));
        m_found.insert(m_found.end(), m_repeats.begin(), m_repeats.end());
    }

    std::string_view name(std::uint32_t node) {
        const auto source = m_document.value(node).keySource();
        if (source.find('\\') == std::string_view::npos)
            return source;
        m_decoded.push_back(std::make_unique<std::string>(unescape(source)));
        return *m_decoded.back();
    }

    DocumentData& m_document;
    std::vector<Name> m_names;
    std::vector<std::unique_ptr<std::string>> m_decoded;
    std::vector<std::uint32_t> m_repeats;
    std::vector<std::uint32_t> m_found;
};

} // namespace

void findDuplicates(DocumentData& document, const std::vector<std::uint32_t>& objects) {
    DuplicateFinder(document).run(objects);
}

} // namespace json
