import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { KeyRing } from '../keys/key-ring.ts';
import type { LastBackup } from '../backup/last-backup.ts';
import type { Config } from '../config/config.ts';
import type { Content } from '../content.ts';
import type { Database } from '../database.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { ReadingLines } from '../reading-lines.ts';
import type { Recordings } from '../media/recordings.ts';
import type { Seal } from '../seal.ts';

/** Services shared by the whole server (共用服务). */
export interface Services {
  readonly config: Config;
  /** Commands and reads; without an actor it sees only what is published. */
  readonly database: Database;
  /** Connections with the system's scope: sessions, the batch queue of comments, jobs. */
  readonly system: Pool;
  /** Connections without an actor for frequent public reads. */
  readonly reading: ReadingLines;
  /** The same for searches, which take longer. */
  readonly searching: ReadingLines;
  readonly content: Content;
  readonly media: MediaStore;
  readonly recordings: Recordings;
  /** Where recordings are staged until complete and checked. */
  readonly staging: string;
  readonly lastBackup: LastBackup;
  /** Asks for the training county to be emptied (演练环境清空重来); null: it is none. */
  readonly askReset: (() => void) | null;
  readonly seal: Seal;
  readonly keyRing: KeyRing;
  readonly log: Logger;
}
