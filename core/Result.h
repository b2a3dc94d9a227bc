#pragma once

#include <boost/system/result.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// What every module shares: results, errors, findings, text by code points.
namespace core {

/// A place in a text. Line and column count from 1; the column counts bytes, so that it also fits text that
/// is not valid UTF-8. `offset` counts bytes from 0.
struct Position {
    std::size_t offset = 0;
    std::size_t line = 1;
    std::size_t column = 1;

    bool operator==(const Position&) const = default;
};

/// The position of byte `offset` in `text` (an offset past the end means the end).
Position positionAt(std::string_view text, std::size_t offset);

enum class ErrorCode {
    NotJson,  ///< text is no strict JSON; position given
    TooDeep,  ///< JSON nested deeper than the limit; position given
    TooLarge, ///< input over a stated limit
    Empty,    ///< nothing but white space
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    FileFuture,  ///< written by a newer version of this program; detail says which
    FileChanged, ///< by another program, since it was read; detail: the file
    DiskFull,
    DatabaseDamaged, ///< set aside, never deleted
    DatabaseForeign, ///< a SQLite file of some other program, or no SQLite file
    DatabaseFuture,  ///< written by a newer version of this program
    DatabaseBusy,    ///< locked by another program
    LockHeld,        ///< another process of ours writes there; detail names it
    AddressInUse,
    AddressUnusable,
    UrlUnusable,
    CertificateUnreadable, ///< no certificate in PEM form, or one that is too weak; detail is the path
    CertificateOutOfDate,  ///< detail: "FROM – TO"
    KeyUnreadable,         ///< no private key in PEM form, or one with a password; detail is the path
    KeyMismatch,           ///< the key is not the certificate's; detail is the key's path
    NotFound,
    Unsupported,
    TemplateFault, ///< a content template that cannot be parsed or rendered; detail:
                   ///< content_template/Problem.h
    Internal,
};

/// What went wrong. Carries no sentence: `words` makes one from the code, the detail and the position.
class Error {
public:
    /// Without arguments only because boost::system::result names Error() in error(), where it is never
    /// reached.
    explicit Error(ErrorCode code = ErrorCode::Internal, std::string detail = {},
                   std::optional<Position> position = std::nullopt)
        : m_code(code)
        , m_detail(std::move(detail))
        , m_position(position) {}

    ErrorCode code() const { return m_code; }
    /// The library's or system's own words, a path, a name. English or as received; free of secrets.
    const std::string& detail() const { return m_detail; }
    const std::optional<Position>& position() const { return m_position; }

    bool operator==(const Error&) const = default;

private:
    ErrorCode m_code;
    std::string m_detail;
    std::optional<Position> m_position;
};

template <typename T>
using Result = boost::system::result<T, Error>;

/// Called by boost::system::result when value() is asked of an error: a programming fault.
[[noreturn]] void throw_exception_from_error(const Error& error, const boost::source_location& where);

} // namespace core
