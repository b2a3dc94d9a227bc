#pragma once

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

/// Memory holds push URLs, tokens and log-on links: from now on none of it is written to a core file or read
/// by a debugger of the same user.
inline void disableCoreDumps() {
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) // its leak check reads this process like a debugger
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}
