#pragma once

#include <string>

namespace support {

/// A certificate and its key, in PEM.
struct PemIdentity {
    std::string certificate;
    std::string key;
};

/// An authority of its own, made at run time, and what it has signed: nothing of it is in any store.
struct TestAuthority {
    std::string certificate; ///< PEM: a program that trusts it trusts the others
    PemIdentity server;      ///< for localhost and 127.0.0.1, valid for an hour
    PemIdentity otherName;   ///< for other.example
    PemIdentity outdated;    ///< for localhost, ended yesterday
};

TestAuthority makeAuthority();

/// For localhost and 127.0.0.1, signed by nobody but itself.
PemIdentity makeSelfSigned();

} // namespace support
