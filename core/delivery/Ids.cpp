#include "delivery/Delivery.h"

namespace delivery {

std::string_view id(Origin origin) {
    switch (origin) {
    case Origin::Received:
        return "received";
    case Origin::Pasted:
        return "pasted";
    case Origin::Sent:
        return "sent";
    }
    return "received";
}

std::string_view id(Verdict verdict) {
    switch (verdict) {
    case Verdict::Accepted:
        return "accepted";
    case Verdict::Refused:
        return "refused";
    }
    return "refused";
}

std::string_view id(Reason reason) {
    switch (reason) {
    case Reason::None:
        return "none";
    case Reason::MalformedRequest:
        return "malformed_request";
    case Reason::RequestLineTooLong:
        return "request_line_too_long";
    case Reason::HeadTooLarge:
        return "head_too_large";
    case Reason::TooManyFields:
        return "too_many_fields";
    case Reason::BadHost:
        return "bad_host";
    case Reason::HostNotAllowed:
        return "host_not_allowed";
    case Reason::BadLength:
        return "bad_length";
    case Reason::BadTransferEncoding:
        return "bad_transfer_encoding";
    case Reason::BodyTooLarge:
        return "body_too_large";
    case Reason::BadTarget:
        return "bad_target";
    case Reason::MethodNotAllowed:
        return "method_not_allowed";
    case Reason::PathNotFound:
        return "path_not_found";
    case Reason::WrongToken:
        return "wrong_token";
    case Reason::RealKey:
        return "real_key";
    case Reason::CrossSite:
        return "cross_site";
    case Reason::BadExpectation:
        return "bad_expectation";
    case Reason::TooSlow:
        return "too_slow";
    case Reason::Cut:
        return "cut";
    case Reason::Busy:
        return "busy";
    case Reason::NotStored:
        return "not_stored";
    case Reason::BadChunk:
        return "bad_chunk";
    case Reason::PlainToTls:
        return "plain_to_tls";
    case Reason::TlsToPlain:
        return "tls_to_plain";
    case Reason::TlsFailed:
        return "tls_failed";
    }
    return "none";
}

} // namespace delivery
