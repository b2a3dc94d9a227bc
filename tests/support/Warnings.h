#pragma once

#include <QString>

namespace support {

/// From now on every warning that Qt logs fails the running test.
void installWarningHandler();

/// The next warning that contains `part` is wanted; a test that does not see it fails at the end of the
/// scope.
class ExpectWarning {
public:
    explicit ExpectWarning(QString part);
    ~ExpectWarning();
    ExpectWarning(const ExpectWarning&) = delete;
    ExpectWarning& operator=(const ExpectWarning&) = delete;

private:
    QString m_part;
};

} // namespace support
