#pragma once

#include <QByteArray>
#include <QStringList>
#include <QStringView>

/// Data built into the programs: sample alerts under ":/samples/", icons under ":/icons/", theme tokens under
/// ":/theme/".
namespace resources {

/// Makes the data readable. Call once in main(), before anything reads a path that begins with ":/"; further
/// calls do nothing.
void init();

/// Names of the sample alerts, the everyday ones first: "firing", "resolved", "warning", ... All are
/// invented.
QStringList sampleNames();

/// The bytes of one sample; empty for a name that sampleNames() does not give.
QByteArray sample(QStringView name);

} // namespace resources
