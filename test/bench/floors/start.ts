// The least that a first start could be: an empty database made, and one page answered.
import { makeCluster } from '#server/ground/kernel/postgres/postgres-cluster.ts';
import { identityFor } from '#server/ground/kernel/postgres/postgres-identity.ts';
import { postgresPrograms } from '#server/ground/kernel/postgres/postgres-programs.ts';
import { listening } from './listening.ts';

const [home = ''] = process.argv.slice(2);
const identity = identityFor(home);
const silent = () => undefined;
await makeCluster(home, postgresPrograms(identity, silent), identity, silent);
listening((_, response) => response.end('ready'));
