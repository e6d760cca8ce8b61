/** 国令713号第三十条、第三十一条: what is approved is the text that was discussed; what the meeting amended is written down and confirmed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { proofPaper } from '#test/kernel/proof-paper.ts';
import { step } from '#test/engines/draft/draft-asking.ts';
import { signedByHead } from '#test/engines/approval/signed.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import type { Matter } from './review-questions.ts';
import { MEETING, MINUTES, openReview, REPORT } from './review-room.ts';
import { gatesPassed, judged } from './reviewing.ts';
import { begun, revised, taken } from './revising.ts';

const room = await openReview();
const { database, people, reviewer, unchanged, reviewed, scheduled } = room;
const { clerk, govOffice } = people;
const head = await buildActor(database, people.units.office, [Role.HEAD_OF_GOVERNMENT]);
const writer = await buildActor(database, people.units.housing, [Role.UNIT_STAFF, Role.GOV_OFFICE_STAFF]);
const BY_MEETING = { text: '起步价1元。', source: 'MEETING', note: '会议决定起步价降为1元' };
const AMENDED = { ...MINUTES, amended: true };
const newest = async ({ id }: Matter) =>
  (
    await database.sql<{ id: string }>(
      'select id from draft_version where decision_id = $1 order by no desc limit 1',
      [id],
    )
  )[0]?.id ?? '';

async function confirmed(matter: Matter, actor = govOffice, draftVersionId?: string): Promise<string[]> {
  const { data, errors } = await ask(database, actor, {
    query: `mutation($id: ID!, $version: Int!, $draftVersionId: ID!) {
      result: confirmApprovedDraft(id: $id, version: $version, draftVersionId: $draftVersionId) {
        ... on Refusal { findings { code } } } }`,
    variables: {
      id: matter.id,
      version: await matter.version(),
      draftVersionId: draftVersionId ?? (await newest(matter)),
    },
  });
  if (errors) return errors.map(({ extensions }) => String(extensions.code));
  const { findings = [] } = (data as unknown as { result: { findings?: { code: string }[] } }).result;
  return findings.map(({ code }) => code);
}
let issuedNo = 30;
async function issued(matter: Matter): Promise<string[]> {
  await matter.done('recordPartyReply', govOffice, { ...REPORT, reply: 'AGREED', repliedOn: '2026-12-03' });
  await signedByHead(database, matter.id);
  const { data } = await ask(database, head, {
    query: `mutation($id: ID!, $version: Int!, $input: IssueInput!) {
      result: issueDecision(id: $id, version: $version, input: $input) { ... on Refusal { findings { code } } } }`,
    variables: {
      id: matter.id,
      version: await matter.version(),
      input: {
        documentNo: `岚政发〔2026〕${(issuedNo += 1)}号`,
        writtenDate: '2026-12-03',
        issuedOn: '2026-12-03',
        fileIds: await proofPaper(database, matter.id, RecordKind.ISSUE),
      },
    },
  });
  const { findings = [] } = (data as unknown as { result: { findings?: { code: string }[] } }).result;
  return findings.map(({ code }) => code);
}
const approvedAs = async (minutes: object): Promise<Matter> => {
  await database.setClock('2026-11-19T16:00:00Z');
  const matter = await scheduled();
  await database.setClock('2026-12-03T08:00:00Z');
  await matter.done('recordDiscussion', govOffice, minutes);
  return matter;
};

beforeEach(() => database.setClock('2026-11-19T16:00:00Z'));

describe('会议通过', () => {
  it('通过的就是讨论稿，成为审定稿；通过以后不能再改，可以签发', async () => {
    const matter = await approvedAs(MINUTES);
    expect(await gatesPassed(database, matter.id)).toBe('SUBMITTED DISCUSSED APPROVED');
    const again = await step(database, clerk, `startDraftRevision(decisionId: "${matter.id}")`);
    expect(again.refused).toEqual(['APPROVED_DRAFT_FIXED']);
    expect(await confirmed(matter)).toEqual(['APPROVED_DRAFT_FIXED']);
    expect(await issued(matter)).toEqual([]);
  });

  it('上会以后又定了新稿的，不得通过，再次讨论', async () => {
    const matter = await scheduled();
    await revised(database, clerk, matter.id, { text: '起步价9元。' });
    await database.setClock('2026-12-03T08:00:00Z');
    expect(await unchanged(() => matter.codes('recordDiscussion', govOffice, MINUTES))).toEqual([
      'DISCUSSED_DRAFT_CHANGED',
    ]);
    expect(await matter.codes('recordDiscussion', govOffice, AMENDED)).toEqual(['DISCUSSED_DRAFT_CHANGED']);
    const deferred = { ...MINUTES, result: 'DEFER', majorityResult: 'DEFER' };
    await matter.done('recordDiscussion', govOffice, deferred);
    expect(
      await matter.codes('scheduleDiscussion', govOffice, { ...MEETING, meetingOn: '2026-12-10' }),
    ).toEqual(['CHANGED_AFTER_REVIEW']);
    expect(await judged(database, matter, { point: 1 }, reviewer)).toEqual([]);
    await matter.done('scheduleDiscussion', govOffice, { ...MEETING, meetingOn: '2026-12-10' });
  });

  it('上会以后另起而没有定稿的一稿，通过以后不能再改，只能放弃', async () => {
    const matter = await scheduled();
    const { id, clauses } = await begun(database, clerk, matter.id, [{ text: '起步价9元。' }]);
    await database.setClock('2026-12-03T08:00:00Z');
    await matter.done('recordDiscussion', govOffice, AMENDED);
    const call = `reviseClause(id: "${id}", anchorId: "${clauses[1]?.anchorId}", seen: "${clauses[1]?.text}", text: "改")`;
    expect((await step(database, clerk, call)).refused).toEqual(['APPROVED_DRAFT_FIXED']);
    expect((await taken(database, clerk, `discardDraftRevision(id: "${id}")`)).no).toBe(1);
    expect(await auditTrail(database)).toContainEqual(['draft.revisionDiscarded', 'DONE']);
    await revised(database, clerk, matter.id, BY_MEETING);
    expect(await confirmed(matter)).toEqual([]);
  });
});

describe('修改后通过', () => {
  it('会议修改写成审定稿，另一人确认以后才能签发', async () => {
    const matter = await approvedAs(AMENDED);
    expect(await gatesPassed(database, matter.id)).toBe('SUBMITTED DISCUSSED');
    expect(await confirmed(matter)).toEqual(['APPROVED_DRAFT_MISSING']);
    expect(await issued(matter)).toEqual(['APPROVED_DRAFT_REQUIRED']);
    const { stage } = await revised(database, clerk, matter.id, BY_MEETING);
    expect(stage).toBe('APPROVED');
    expect(await confirmed(matter)).toEqual([]);
    expect(await auditTrail(database)).toContainEqual(['decision.approvedDraftConfirmed', 'DONE']);
    expect(await gatesPassed(database, matter.id)).toBe('SUBMITTED DISCUSSED APPROVED');
    const again = await step(database, clerk, `startDraftRevision(decisionId: "${matter.id}")`);
    expect(again.refused).toEqual(['APPROVED_DRAFT_FIXED']);
    expect(await issued(matter)).toEqual([]);
  });

  it('只能写入会议决定的修改', async () => {
    const matter = await approvedAs(AMENDED);
    const { id, clauses } = await begun(database, clerk, matter.id, [BY_MEETING]);
    const call = `explainDraftChange(id: "${id}", anchorId: "${clauses[0]?.anchorId}", source: EDITORIAL, note: "")`;
    expect((await step(database, clerk, call)).refused).toEqual(['MEETING_SOURCE_REQUIRED']);
    expect(await confirmed(matter, govOffice, id)).toEqual(['REVISION_UNFINISHED', 'APPROVED_DRAFT_MISSING']);
  });

  it('写的人不能确认；确认的是现行的一稿；承办单位不能确认', async () => {
    const matter = await approvedAs(AMENDED);
    const first = await revised(database, writer, matter.id, BY_MEETING);
    expect(await confirmed(matter, writer)).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await confirmed(matter, clerk)).toEqual(['FORBIDDEN']);
    await revised(database, clerk, matter.id, { ...BY_MEETING, text: '起步价1元，三公里以内。' });
    expect(await confirmed(matter, govOffice, first.id)).toEqual(['CONFLICT']);
    expect(await confirmed(matter)).toEqual([]);
  });

  it('没有通过的、草案是文件的，不能登记为修改后通过', async () => {
    const matter = await scheduled();
    await database.setClock('2026-12-03T08:00:00Z');
    const deferred = { ...AMENDED, result: 'DEFER', majorityResult: 'DEFER' };
    expect(await unchanged(() => matter.codes('recordDiscussion', govOffice, deferred))).toEqual([
      'AMENDED_NOT_APPROVED',
    ]);
    await database.setClock('2026-11-19T16:00:00Z');
    const filed = await reviewed();
    await database.sql('alter table draft_passage disable trigger draft_passage_fixed');
    await database.sql('delete from draft_passage where decision_id = $1', [filed.id]);
    await database.sql('alter table draft_passage enable trigger draft_passage_fixed');
    await filed.done('scheduleDiscussion', govOffice, MEETING);
    await database.setClock('2026-12-03T08:00:00Z');
    expect(await filed.codes('recordDiscussion', govOffice, AMENDED)).toEqual(['AMENDED_FILE']);
    await filed.done('recordDiscussion', govOffice, MINUTES);
    expect(await issued(filed)).toEqual([]);
  });
});
