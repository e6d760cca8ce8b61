import { Table, column } from '#schema/kernel/columns.ts';
import { Hearing } from '#schema/hearing/hearing.ts';
import { Person } from '#schema/identity/person.ts';
import type { Candidate, DrawnSide } from '#schema/hearing/draw-parts.ts';

/** 听证参加人的抽取: the seed's commitment first, then the pool's digest, then seed and result; each is written once. */
@Table({ uniques: [{ properties: ['hearingId'] }] })
export class HearingDraw {
  readonly id = column.key();
  readonly hearingId = column.ref(() => Hearing);
  readonly commitment = column.text();
  readonly committedAt = column.instant();
  pool = column.json.opt() as readonly Candidate[] | null;
  poolDigest = column.text.opt();
  poolPublishedAt = column.instant.opt();

  /** Revealed with the draw; until then it is sealed in HearingContact under this row's id. */
  seed = column.text.opt();
  publicDigits = column.text.opt();
  result = column.json.opt() as readonly DrawnSide[] | null;
  drawnById = column.ref.opt(() => Person);
  drawnAt = column.instant.opt();
}
