// The session extension is in Debian's library, but sqlite3.h declares it only on request.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

// sqlite3_config takes any number of arguments, which Swift cannot give. Each connection is used by one
// thread at a time, and nobody asks how much memory is in use: SQLite need not lock for either.
static inline int leaveOutLocks(void) {
  int result = sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
  return result == SQLITE_OK ? sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) : result;
}
