import type { ClientConfig } from 'pg';

/** A PostgreSQL address whose host is a socket's folder, percent-encoded. */
export function connectionOf(address: string): ClientConfig & { host: string } {
  const { hostname, port, username, pathname } = new URL(address);
  return {
    host: decodeURIComponent(hostname),
    port: Number(port),
    user: decodeURIComponent(username),
    database: pathname.slice(1),
  };
}
