import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';

/** Begun and not ended: one at a time. */
const RUNNING = 'started_at is not null and ended_at is null';

/** Of a closed item only its paper says the purpose. */
const OPENLY_NAMED = `disclosure <> 'CLOSED' or purpose = 'OTHER'`;

/** 议题: one item of a meeting's agenda, as everybody may read it; what is not public of it is its paper. */
@Table({
  indexes: [{ properties: ['meetingId', 'position'] }],
  uniques: [{ name: 'agenda_item_running', properties: ['meetingId'], where: RUNNING }],
  checks: [{ name: 'agenda_item_purpose_closed', expression: OPENLY_NAMED }],
})
export class AgendaItem {
  readonly id = column.key();
  readonly meetingId = column.ref(() => Meeting);
  position = column.integer();

  /** Of a closed item only 依法不予公开的议题: everything else of it stands on its paper. */
  title = column.text();
  disclosure = column.text() as AgendaDisclosure;

  /** 议题事由; of a closed item its paper says it. Fixed once it is announced. */
  purpose = column.text.or(AgendaPurpose.OTHER) as Opt<AgendaPurpose>;
  decisionId = column.ref.opt(() => Decision, { index: true });

  /** The version of the yearly catalogue that is discussed (审议的目录). */
  catalogueVersionId = column.ref.opt(() => CatalogueVersion, { index: true });
  reportingUnit = column.text.or('');

  /** 涉及重大民生 and 社会关注度高: who is concerned is invited. */
  livelihood = column.bool.or(false);
  highAttention = column.bool.or(false);

  /** Counted by what is recorded of its invitations. */
  invitationsSent = column.integer.or(0);
  invitationsAccepted = column.integer.or(0);

  /** Since when everybody reads it; an item added later is not public before it is announced too. */
  announcedAt = column.instant.opt();

  /** When it was taken off the agenda after it had been announced. */
  withdrawnAt = column.instant.opt();
  startedAt = column.instant.opt();
  endedAt = column.instant.opt();
  readonly version = column.version();
}
