import { sql } from 'kysely';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import { addDays, dayOf } from '#server/law/calendar/calendar-day.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { OwnNeed } from '#server/law/people/own-data.ts';
import { accreditationState, PRESS_CONTACT_DAYS } from '#server/law/press/press-accreditation.ts';
import {
  ACCREDITATION_STATE_LABELS,
  AccreditationState,
  PRESS_COVERAGE_LABELS,
} from '#server/law/press/press-words.ts';
import type { OwnKind } from '#server/engines/receipt/own-kind.ts';
import { ownSignUpData, type SignUpSays } from '#server/engines/signup/own-sign-up-data.ts';
import type { OwnSignUp } from '#server/engines/signup/own-sign-up.ts';
import { accreditationSelection } from './accreditation-selection.ts';

/** 记者报名. */
export const OWN_ACCREDITATION = ownSignUpData({ key: 'PRESS', says: saysOf });

const S = AccreditationState;

async function saysOf(db: Db, { id, subjectId }: OwnSignUp, { now }: Rules): Promise<SignUpSays> {
  const row = await accreditationSelection(db).where('s.id', '=', id).executeTakeFirstOrThrow();
  const event = await db
    .selectFrom('event')
    .select(['title', 'ends_at as endsAt', 'cancelled_at as cancelledAt'])
    .where('id', '=', subjectId)
    .executeTakeFirstOrThrow();
  const state = accreditationState(row);
  const over = state === S.WITHDRAWN || state === S.DECLINED || event.cancelledAt !== null;
  return {
    matter: event.title,
    said: [
      ['媒体', row.outlet],
      ['采访形式', PRESS_COVERAGE_LABELS[row.coverage]],
      ['人数', `${row.persons}人`],
      ['携带的设备', row.equipment],
      ['办理情况', ACCREDITATION_STATE_LABELS[state]],
    ],
    held: false,
    need: !over && now < event.endsAt ? { what: OwnNeed.ACCREDITATION, until: dayOf(event.endsAt) } : null,
    nameSettled: state === S.ACCEPTED || state === S.ARRIVED,
    term: {
      through: addDays(dayOf(event.endsAt), PRESS_CONTACT_DAYS),
      rule: `新闻发布会结束之日起满${PRESS_CONTACT_DAYS}日，系统自动删除。`,
    },
  };
}

interface Question {
  id: string;
  title: string;
  receivedAt: Date;
  outlet: string | null;
  text: string;
  answer: string | null;
}

/** 新闻发布会提问: of whoever asks neither name nor contact is asked. */
export const OWN_PRESS_QUESTION: OwnKind = {
  target: 'pressQuestion',
  seal: null,
  needed: false,
  readings: [],
  read: async (db, pair) => {
    const { rows } = await sql<Question>`
      select q.id, e.title, q.received_at as "receivedAt", q.outlet, q.text, q.answer
      from press_question q join event e on e.id = q.event_id
      where q.receipt_no = ${pair.receiptNo} and q.lookup_hmac = ${pair.lookupHmac}`.execute(db);
    const [row] = rows;
    return row
      ? {
          id: row.id,
          matter: row.title,
          receivedAt: row.receivedAt,
          sealed: null,
          identity: IdentityKind.ANONYMOUS,
          said: [
            ['媒体', row.outlet],
            ['提问', row.text],
            ['回答', row.answer],
          ],
          held: false,
          need: null,
          nameSettled: false,
          term: { through: null, rule: '提问不收集姓名和联系方式。' },
        }
      : null;
  },
};
