import type { Client } from 'pg';
import { NAMED_FILES } from '#server/engines/files/named-files.ts';
import type { PlacedRecording } from '#server/ground/kernel/media/recordings.ts';
import type { Store } from './county-manifest.ts';

/** A file that a row names (登记的文件). */
export interface NamedFile {
  store: Store;
  storageKey: string;
  /** Of a recording: where it was put. */
  storage: PlacedRecording['storage'] | null;
  sha256: string;
  size: number;
  name: string;
  /** Its bytes may be gone by rights: never submitted, or removed. */
  dispensable: boolean;
}

const UPLOADED = Object.entries(NAMED_FILES).map(
  ([table, dispensable]) => `
  select 'files', f.storage_key, null, f.sha256, f.size::float8, f.name, ${dispensable} from ${table} f`,
);

/** A file that is still coming in, was refused or removed has no bytes in the store to answer for. */
const RECORDED = `
  select 'recordings', f.storage_key, f.storage, f.sha256, f.size, f.name, false from recording_file f
  where f.state = 'READY' and f.sha256 is not null`;

const ALL = `select store, storage_key as "storageKey", storage, sha256, size, name, dispensable
  from (${[...UPLOADED, RECORDED].join(' union all ')}) as n (store, storage_key, storage, sha256, size, name, dispensable)
  order by store, storage_key`;

/** Every file that a row of the county names, in its transaction; the owner's role sees past row security. */
export const namedFiles = async (owner: Client): Promise<NamedFile[]> =>
  (await owner.query<NamedFile>(ALL)).rows;

/** Tables among them; for whoever adds another. */
export const NAMING_TABLES: readonly string[] = [...Object.keys(NAMED_FILES), 'recording_file'];
