import { given } from '#test/domains/decision/model/inputs.ts';
import { FACTS, WHY } from '#test/domains/decision/model/proposal.ts';
import { approve, askFor } from '#test/engines/approval/approvals.ts';
import { itemApproved } from '#test/engines/approval/signed.ts';
import { WITHHELD } from '#test/domains/execution/samples.ts';
import { repealDiscussed, repealPapers } from '#test/domains/execution/repeal-desk.ts';
import { discussionInput, scheduleInput } from '#test/domains/procedure/meeting-desk.ts';
import { writeDraftDocx } from '#server/engines/draft/write-draft-docx.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import { paperOf } from '#test/domains/decision/model/state.ts';
import { storeDocument } from '#test/domains/execution/approved-text.ts';
import { closed } from './grounds.ts';
import { owes, TAKES_AWAY } from './law.ts';
import { bring, type Came } from './door.ts';
import { type Deed, done, onDecision, type Place, plain, settle, worldOf } from './deed.ts';

const WAIVABLE = ['HEARING', 'EXPERT_REVIEW', 'RISK_ASSESSMENT', 'LEGALITY_REVIEW'];

/** Answer about an approval, as the outcome of an action. */
const cameOf = ({ findings, refused, errors }: Awaited<ReturnType<typeof askFor>>): Came => {
  if (errors) throw new Error(JSON.stringify(errors));
  return {
    ...done,
    done: !refused,
    codes: refused ?? [],
    rules: (findings ?? []).map(({ rule }) => rule),
  };
};

/** The text as it was approved, as a file; a matter without a line of drafts publishes the paper that was uploaded. */
async function officialText({ county, id, matter }: Place): Promise<string> {
  const { database, people } = county;
  if (matter.draft === null) return paperOf(matter, DocumentKind.DECISION_TEXT) ?? '';
  const [version] = await database.sql<{ text: string }>(
    `select text from draft_version where decision_id = $1 and frozen_at is not null order by no desc limit 1`,
    [id],
  );
  const clauses = readDraftText(version?.text ?? '').tree.clauses;
  const bytes = await writeDraftDocx({ title: '冬季清洁取暖保障方案', clauses });
  return storeDocument(database, people, id, DocumentKind.DECISION_TEXT, ['正文.docx', bytes]);
}

/** A matter lawfully not public is listed as a closed item before it is brought to the agenda (第十四条). */
const listClosed = ({ county, id }: Place, { meetingId }: { meetingId: string }) =>
  county.database.sql(
    `with item as (insert into agenda_item (id, meeting_id, position, title, disclosure)
       values (gen_random_uuid(), $1, 1, '依法不予公开的议题', 'CLOSED') returning id)
     insert into agenda_item_paper (item_id, title, ground, decision_id)
     select id, '审议储备物资布局方案', 'STATE_SECRET', $2 from item`,
    [meetingId, id],
  );

/** The course of the decision itself, from the circumstances to the archive. */
export const COURSE_DEEDS: Readonly<Record<string, Deed>> = {
  startDrafting: plain('startDrafting', ({ people }) => people.clerk),
  recordActivity: plain('recordActivity', ({ people }) => people.clerk),
  recordRiskAssessment: plain('recordRiskAssessment', ({ people }) => people.clerk),
  recordFairCompetition: plain('recordFairCompetition', ({ market }) => market),
  findRiskControllable: plain('findRiskControllable', ({ leader }) => leader),
  waiveStep: {
    tell: ({ chance }) => {
      const step = chance.chance(0.7) ? 'HEARING' : chance.pick(WAIVABLE);
      return { step, input: { step, reason: WHY } };
    },
    act: (place, { input }) => onDecision(place, place.county.people.lead, 'waiveStep', { input }),
  },
  finishParticipation: plain('finishParticipation', ({ people }) => people.lead),
  submitLegality: plain('submitLegality', ({ people }) => people.lead),
  resubmitLegality: plain('resubmitLegality', ({ people }) => people.lead),
  requestLegalitySupplement: plain('requestLegalitySupplement', ({ reviewer }) => reviewer),
  returnLegality: plain('returnLegality', ({ reviewer }) => reviewer),
  giveLegalityOpinion: plain('giveLegalityOpinion', ({ reviewer }) => reviewer),
  scheduleDiscussion: {
    tell: (place) => {
      const input = given('scheduleDiscussion', worldOf(place), false)['input'] as {
        meetingKind: string;
      };
      // 议题批准 is the leader's own act (第二十九条, 本县规定).
      const asks = place.matter.approvals.some(({ kind }) => kind === 'AGENDA') || place.chance.chance(0.85);
      return { meeting: input.meetingKind, asks, input };
    },
    act: async (place, { input, asks }) => {
      const { database, people } = place.county;
      if (asks) await itemApproved(database, place.id);
      const planned = await scheduleInput(database, input as object);
      if (closed(place.matter)) await listClosed(place, planned as { meetingId: string });
      return onDecision(place, people.govOffice, 'scheduleDiscussion', { input: planned });
    },
  },
  recordDiscussion: {
    tell: (place) => {
      const input = given('recordDiscussion', worldOf(place), false)['input'] as { result: string };
      return { result: input.result, input };
    },
    act: async (place, { input }) =>
      onDecision(place, place.county.people.govOffice, 'recordDiscussion', {
        input: await discussionInput(place.county.database, place.id, input as object),
      }),
  },
  recordPartyReply: plain('recordPartyReply', ({ people }) => people.govOffice),
  recordCongressReply: plain('recordCongressReply', ({ people }) => people.govOffice),
  askIssue: {
    tell: () => ({}),
    act: async ({ county, id }) =>
      cameOf(await askFor(county.database, county.people.govOffice, 'ISSUE', id)),
  },
  signIssue: {
    tell: ({ matter }) => {
      const asked = matter.approvals.findLast(({ kind, answer }) => kind === 'ISSUE' && answer === null);
      return asked ? { asked } : null;
    },
    act: async ({ county }, { asked }) =>
      cameOf(await approve(county.database, county.head, asked as { id: string; version: number })),
  },
  issueDecision: plain('issueDecision', ({ people }) => people.govOffice),
  planWithholding: {
    tell: ({ matter }) => (owes(matter, 'PUBLICATION') ? null : {}),
    act: (place) =>
      onDecision(place, place.county.people.govOffice, 'planWithholding', {
        input: { ...WITHHELD, fileIds: [] },
      }),
  },
  executeUnpublished: {
    tell: (place) => ({ input: given('startExecution', worldOf(place), false)['input'] }),
    act: (place, { input }) =>
      onDecision(place, place.county.people.govOffice, 'executeUnpublished', { input }),
  },
  planPublication: {
    tell: (place) => ({ input: given('planPublication', worldOf(place), false)['input'] }),
    act: async (place, { input }) =>
      onDecision(place, place.county.people.govOffice, 'planPublication', {
        input: { ...(input as object), textFileId: await officialText(place) },
      }),
  },
  passPaper: plain('passPaper', ({ people }) => people.secrecy),
  publishDecision: plain('publishDecision', ({ people }) => people.govOffice),
  recordOutreach: plain('recordOutreach', ({ people }) => people.govOffice),
  startExecution: plain('startExecution', ({ people }) => people.govOffice),
  reportExecution: plain('reportExecution', ({ executor }) => executor),
  suspendDecision: plain('suspendDecision', ({ head }) => head),
  resumeDecision: plain('resumeDecision', ({ head }) => head),
  completeDecision: plain('completeDecision', ({ people }) => people.govOffice),
  adjustDecision: {
    tell: (place) => {
      const { county, chance } = place;
      const more = chance.chance(0.15) ? [chance.pick(TAKES_AWAY)] : [];
      const facts = settle(place, 'facts', () => [...chance.some(FACTS, 0.1), ...more]);
      return {
        facts,
        input: {
          title: '老旧小区改造三年行动方案（调整）',
          reason: WHY,
          facts,
          orderedOn: county.today,
        },
      };
    },
    act: (place, { input }) => onDecision(place, place.county.head, 'adjustDecision', { input }),
  },
  repealDecision: {
    tell: async ({ chance, county, id, matter }) => {
      const fresh = ['EXECUTING', 'SUSPENDED'].includes(matter.phase) && chance.chance(0.8);
      const [before] = await county.database.sql(
        `select o.item_id from agenda_outcome o join agenda_item i on i.id = o.item_id
         where i.decision_id = $1 and i.purpose = 'REPEAL' and o.result = 'PASSED'`,
        [id],
      );
      return { fresh, discussed: fresh || before !== undefined, papers: chance.chance(0.8) };
    },
    act: async (place, { fresh, papers }) => {
      const { database, today, head } = place.county;
      if (fresh) await repealDiscussed(database, place.id, { meetingOn: today });
      const all = await repealPapers(database, place.id);
      const [row] = await database.sql<{ version: number }>('select version from decision where id = $1', [
        place.id,
      ]);
      return bring(database, head, 'repealDecision', {
        id: place.id,
        version: row?.version,
        input: { reason: WHY, repealsOn: today, fileIds: papers ? all : all.slice(1) },
      });
    },
  },
  terminateDecision: plain('terminateDecision', ({ leader }) => leader),
  archiveDecision: plain('archiveDecision', ({ people }) => people.archivist),
};
