import { Table, column } from '#schema/kernel/columns.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import type { FileFault } from './process-file-view.ts';

/** 卷宗的一次生成: when, by whom, how much, and the digest by which the manifest is known again; never changed. */
@Table({ indexes: [{ properties: ['decisionId', 'generatedAt'] }] })
export class ProcessFile {
  readonly id = column.key();
  readonly decisionId = column.ref(() => Decision);
  readonly generatedById = column.ref(() => Person);
  readonly generatedAt = column.instant();
  readonly entries = column.integer();

  /** Of all entries together, before they are packed. */
  readonly bytes = column.bigint();

  /** SHA-256 of manifest.json. */
  readonly manifestSha256 = column.text();

  /** Documents whose bytes are gone or are not what they were. */
  readonly faults = column.json() as readonly FileFault[];
}
