#include "soat_sqlite.h"
#include <sqlite3.h>

/* Swift cannot call it: it takes any number of arguments. */
void soat_sqlite_keep_no_statistics(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
