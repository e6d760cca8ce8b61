// Run by Node itself: a server that does nothing but hold its database until it is killed.
import { startPostgres } from '#server/ground/kernel/postgres/embedded-postgres.ts';

const postgres = await startPostgres({ home: process.argv[2] ?? '', options: { fsync: 'off' } });
console.log(`pid ${postgres.pid} ready ${postgres.ownerUrl}`);
setInterval(() => undefined, 60_000);
