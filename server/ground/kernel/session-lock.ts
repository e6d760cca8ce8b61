import { Client, type ClientConfig } from 'pg';

/** A database that ends idle sessions would end the lock with them. */
const LASTING = '-c idle_session_timeout=0';

/** A connection of its own for locks (会话锁): they end with it, even if the process dies. The caller ends it. */
export async function lockConnection(config: ClientConfig): Promise<Client> {
  const options = [config.options, LASTING].filter(Boolean).join(' ');
  const client = new Client({ ...config, options, keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Takes the lock of this name if nobody holds it; it is held until the connection ends. */
export async function tryLock(client: Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
    [name],
  );
  return rows[0]?.taken ?? false;
}
