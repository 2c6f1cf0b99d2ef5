/** What a running PostgreSQL writes down in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number | null;
}

/**
 * Reads `postmaster.pid`: process number, data folder, start time, port, socket folder, address, shared memory, status, a line each.
 * Null when the file names no process, as one that was cut off by a crash. The port is null until the server has written it.
 * @see PostgreSQL 18, src/include/utils/pidfile.h
 */
export function parsePostmasterFile(text: string): Postmaster | null {
  const lines = text.split("\n");
  // A server that runs alone (initdb, single-user mode) writes its number below zero.
  const pid = Math.abs(Number.parseInt(lines[0] ?? "", 10));
  const port = Number.parseInt(lines[3] ?? "", 10);
  return pid > 0 ? { pid, port: port > 0 ? port : null } : null;
}
