#pragma once

#include "Result.h"
#include "app/cli/Options.h"
#include "integration/Integration.h"

#include <string>

namespace cli {

/// The stored integration of a name or id, in the data folder of `options`. Errors: NotFound (detail: the
/// name), and those of IntegrationStore.
core::Result<integration::Integration> findIntegration(const Options& options, const std::string& name);

/// Its push URL with the key out of the keychain; asks the keychain, so it runs the event loop of the
/// program. Errors: NotFound (no push URL, or its key is not found now).
core::Result<std::string> pushUrlOf(const integration::Integration& integration);

/// The key alone; empty when it is not found now.
std::string keyOf(const integration::Integration& integration);

/// `argument` as readSecret() has it, or the push URL of `--integration`, marked as composed until an answer
/// without error has come back.
core::Result<integration::PushUrl> readUrl(const Options& options, const std::string& argument);

} // namespace cli
