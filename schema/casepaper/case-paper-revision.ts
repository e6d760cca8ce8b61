import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { WrittenBlank } from '#server/law/casepaper/paper-course.ts';
import type { PaperBlock } from '#server/law/casepaper/paper-wording.ts';
import { CasePaper } from './case-paper.ts';

/** 文书的一稿: the text as it was filled from the record on its day, with its digest; never changed. */
@Table({ uniques: [{ properties: ['paperId', 'no'] }] })
export class CasePaperRevision {
  readonly id = column.key();
  readonly paperId = column.ref(() => CasePaper);

  /** 第几稿. */
  readonly no = column.integer();

  /** The edition of the wording it was made from; 0 is the one that came with the platform. */
  readonly edition = column.integer();
  readonly title = column.text();

  /** 主送; empty where it is addressed to nobody. */
  readonly addressee = column.text();
  readonly blocks = column.json() as readonly PaperBlock[];

  /** Words its maker wrote where the record had none. */
  readonly written = column.json() as readonly WrittenBlank[];

  /** SHA-256 of what the record said then: whether it says the same now. */
  readonly recordDigest = column.text();

  /** SHA-256 of the text. */
  readonly digest = column.text();

  /** 成文日期. */
  readonly madeOn = column.day();
  readonly madeById = column.ref(() => Person);
  readonly madeAt = column.instant();
}
