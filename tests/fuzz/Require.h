#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the fuzz run with a finding when a promise is broken.
#define REQUIRE(promise)                                                                                     \
    do {                                                                                                     \
        if (!(promise)) {                                                                                    \
            std::fputs("broken: " #promise "\n", stderr);                                                    \
            std::abort();                                                                                    \
        }                                                                                                    \
    } while (false)
