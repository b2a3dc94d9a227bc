// Asio is compiled here once; every other source of this module declares it only
// (BOOST_ASIO_SEPARATE_COMPILATION).
#include <boost/asio/impl/src.hpp>
