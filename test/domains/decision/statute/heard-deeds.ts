import { approve, askFor } from '#test/engines/approval/approvals.ts';
import { commentInput } from '#test/domains/consultation/comment-asking.ts';
import { NOT_ADOPTED } from '#test/domains/feedback/asking.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { bring, type Came } from './door.ts';
import { type Deed, done, inTurn, type Place, settle } from './deed.ts';
import { later } from './law.ts';
import { PREPARING } from './grounds.ts';

const WHY_SHORT = '汛期提前到来，须在六月底以前完成危房排查和转移安置工作，缩短征求意见期限。';

const lastRound = ({ matter }: Place) => matter.rounds.at(-1);
const opened = (place: Place) => {
  const round = lastRound(place);
  return round?.opened ? round : undefined;
};

/** Prepares and reviews everything of a round at other desks; its opening is the action under test. */
async function openRound(place: Place, closesOn: string, reason: boolean, approved: boolean): Promise<Came> {
  const { county, id, matter } = place;
  const { database, people } = county;
  const { id: roundId } = await buildConsultation(database, people, {
    state: 'APPROVED',
    after: { id: '', no: matter.no, round: matter.rounds.length, decisionId: id, clauseNos: [] },
    closesOn: closesOn as CalendarDay,
    ...(reason ? { shortenReason: WHY_SHORT } : {}),
  });
  if (approved) {
    const asked = await askFor(database, people.clerk, 'SHORTENED_PERIOD', roundId);
    if (asked.id) await approve(database, county.leader, asked);
  }
  const came = await bring(database, people.lead, 'openConsultation', { id: roundId, version: 1 });
  // A round that cannot open is given up, so that the next one may be drafted.
  if (!came.done)
    for (const table of ['approval', 'clause', 'draft_version', 'dossier', 'consultation'])
      await database.sql(
        `delete from ${table} where ${table === 'consultation' ? 'id' : 'consultation_id'} = $1`,
        [roundId],
      );
  return came;
}

async function answerRound({ county }: Place, round: { id: string; undisposed: string[] }, leaves: boolean) {
  const { database, people } = county;
  const { clerk, lead, secrecy } = people;
  const answered = leaves ? round.undisposed.slice(1) : round.undisposed;
  const before = await database.sql<{ id: string; commentId: string }>(
    'select id, comment_id as "commentId" from disposition where consultation_id = $1',
    [round.id],
  );
  // Earlier proposals for some of them still wait for their confirmation.
  const ids = before.filter(({ commentId }) => answered.includes(commentId)).map(({ id }) => id);
  for (const commentId of answered) {
    if (before.some((one) => one.commentId === commentId)) continue;
    const came = await bring(database, clerk, 'proposeDisposition', {
      commentId,
      input: NOT_ADOPTED,
    });
    if (!came.done) return came;
    ids.push(came.id);
  }
  const paper = { kind: 'ADOPTION_REPORT' };
  const introduction = '征求意见期间收到的意见，已逐条研究。';
  let report = { id: '', version: 0 };
  const reread = async (came: Came): Promise<Came> => {
    const [row] = await database.sql<{ id: string; version: number }>(
      'select id, version from adoption_report where consultation_id = $1',
      [round.id],
    );
    report = row ?? report;
    return came;
  };
  return inTurn([
    ...(ids.length > 0
      ? [() => bring(database, lead, 'confirmDispositions', { consultationId: round.id, ids })]
      : []),
    async () => {
      await reread(done);
      return bring(database, clerk, 'saveReport', {
        consultationId: round.id,
        version: report.id ? report.version : null,
        introduction,
        methodsHeld: [],
      }).then(reread);
    },
    () => bring(database, lead, 'submitPaper', { ...paper, ...report }).then(reread),
    () => bring(database, secrecy, 'passPaper', { ...paper, ...report }).then(reread),
    () => bring(database, lead, 'publishReport', { ...report }),
  ]);
}

/** Hearing the public and answering it (第十四条至第十八条). */
export const HEARD_DEEDS: Readonly<Record<string, Deed>> = {
  openRound: {
    tell: (place) => {
      const { chance, county, matter } = place;
      const before = lastRound(place);
      // One round at a time.
      if (before && !before.answered && !before.withdrawn) return null;
      const days = settle(place, 'days', () => chance.pick([31, 33, 40, 29, 14]));
      const reason = days < 30 && settle(place, 'reason', () => chance.chance(0.7));
      // An approval put before a leader is stored, so only a round that could open by it asks for one.
      const opens = matter.confirmed && PREPARING.includes(matter.phase);
      return {
        closesOn: later(county.today, days),
        reason,
        approved: reason && opens && settle(place, 'approved', () => chance.chance(0.7)),
      };
    },
    act: (place, { closesOn = '', reason = false, approved = false }) =>
      openRound(place, closesOn, reason, approved),
  },
  withdrawRound: {
    tell: (place) => {
      const round = opened(place);
      return round ? { round } : null;
    },
    act: ({ county }, { round }) =>
      bring(county.database, county.people.lead, 'withdrawConsultation', {
        id: round?.id,
        version: round?.version,
        reason: '上级方案即将出台，方案需要重新论证。',
      }),
  },
  speak: {
    tell: (place) => {
      const round = opened(place);
      return round ? { round } : null;
    },
    act: ({ county }, { round }) =>
      bring(county.database, null, 'submitComment', {
        input: commentInput({ id: round?.id ?? '', clauseNos: [] } as never),
      }),
  },
  answerRound: {
    tell: (place) => {
      const round = opened(place);
      if (!round || (round.withdrawn && round.opinions.length === 0)) return null;
      return { round, leaves: round.undisposed.length > 1 && place.chance.chance(0.2) };
    },
    act: (place, { round, leaves = false }) => answerRound(place, round!, leaves),
  },
};
