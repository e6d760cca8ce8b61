import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import type { LeaveGround } from '#server/law/register/library-leave.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';

/** 专家库的一位专家: for what they know, since when, until when. How to reach them is sealed apart. */
@Table()
export class LibraryExpert {
  readonly id = column.key();
  kind = column.text.or(ExpertKind.PERSON) as Opt<ExpertKind>;
  name = column.text();
  employer = column.text.or('');
  title = column.text.or('');

  /** 专业领域. */
  fields = column.texts();
  level = column.text() as LibraryLevel;

  /** 诚信考核. */
  conduct = column.text.or('');

  /** The day they were first confirmed. */
  since = column.day.opt();

  /** The day it was confirmed that they leave. */
  until = column.day.opt();
  leaveGround = column.text.opt() as LeaveGround | null;
  leaveReason = column.text.or('');

  /** Who proposed that they leave; another person confirms it or sends it back. */
  leaveProposedById = column.ref.opt(() => Person);
  leaveConfirmedById = column.ref.opt(() => Person);

  /** Why the last proposal that they leave was sent back. */
  leaveReturn = column.text.or('');

  /** Who wrote what stands here; another person confirms it. */
  enteredById = column.ref(() => Person);
  enteredAt = column.instant();
  confirmedById = column.ref.opt(() => Person);
  readonly version = column.version();
}

/** 专家的联系方式, sealed with the contact key; read only to write to them. */
@Table()
export class LibraryExpertContact {
  readonly expertId = column.ref(() => LibraryExpert, { primary: true });
  sealed = column.blob();
}
