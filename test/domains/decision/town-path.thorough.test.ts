/** 国令713号第四十二条: a town's own decision from its row of the catalogue to the archive, each step by its own people and by nobody of the county. */
import 'reflect-metadata';
import { expect, it } from 'vitest';
import { approve, askFor } from '#test/engines/approval/approvals.ts';
import { Role } from '#server/law/people/role.ts';
import { buildActor } from '#test/kernel/people.ts';
import { discussionInput } from '#test/domains/procedure/meeting-desk.ts';
import { MINUTES, PASS, SENT } from '#test/domains/procedure/review-room.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import {
  heard,
  members,
  offered,
  ownMeeting,
  ownSetting,
  prepared,
  publicationPlan,
  repealDiscussed,
} from './town/path.ts';
import { restoredKeepsBody } from './town/restored.ts';
import { begun, openTown, TOWN } from './town/room.ts';

const room = await openTown();
const { database, people, own, county, town } = room;
const matter = await begun(room, '2026-001');

/** Nobody of the county in the same post does it; then the town's own does. */
async function byTown(verb: string, post: keyof typeof own, more: object = {}): Promise<void> {
  const refused = await matter.bring(verb, county[post], more);
  expect([verb, refused.codes]).toEqual([verb, ['DECISION_OF_ANOTHER_BODY']]);
  expect(refused.rules).toEqual(['R-01']);
  await matter.done(verb, own[post], more);
}

it('从目录载明的自行决策到送审：由本镇办理', async () => {
  expect(await matter.read(own.office, 'organ { name }')).toMatchObject({ organ: { name: TOWN } });
  await ownSetting(matter, {
    consultationDays: '31',
    legalityReviewer: 'OWN',
    decidingMeeting: 'LEADERSHIP',
  });
  await prepared(matter);
  await heard(matter);
  await matter.done('recordUnitConsultation', people.clerk, {
    input: { noUnitConcerned: true, fileIds: [] },
  });
  await matter.done('finishParticipation', people.lead);
  for (const kind of ['DRAFT', 'EXPLANATION', 'BASIS'] as const) await matter.paper(kind);
  await matter.done('submitLegality', people.lead, { input: SENT });
});

it('由本镇的审查员审查，本镇的领导批准议题，本镇的会议讨论', async () => {
  const opinion = { ...PASS, fileIds: [await matter.paper('LEGALITY_OPINION')] };
  const byCounty = await matter.bring('giveLegalityOpinion', county.reviewer, { input: opinion });
  expect(byCounty.codes).toEqual(['REVIEWER_NOT_CHOSEN']);
  await matter.done('giveLegalityOpinion', own.reviewer, { input: opinion });
  expect((await askFor(database, county.office, 'AGENDA', matter.id)).id).toBeUndefined();
  const asked = await askFor(database, own.office, 'AGENDA', matter.id);
  expect((await approve(database, county.leader, asked)).refused).toEqual(['NOT_ASKED_OF_YOU']);
  expect((await approve(database, own.leader, asked)).answer).toBe('APPROVED');
  const meetingId = await ownMeeting(matter);
  const written = [{ part: 'PUBLIC_OPINIONS', text: '收到意见1条，没有采纳，已说明理由。' }];
  const elsewhere = { input: { meetingId: await ownMeeting(matter, MeetingKind.OFFICE), written } };
  expect((await matter.bring('scheduleDiscussion', own.office, elsewhere)).codes).toEqual([
    'MEETING_NOT_NAMED',
  ]);
  await byTown('scheduleDiscussion', 'office', { input: { meetingId, written } });
  await database.setClock('2026-09-11T08:00:00Z');
  await members(matter);
  const fileIds = [await matter.paper('MEETING_MINUTES')];
  const input = await discussionInput(database, matter.id, {
    ...MINUTES,
    heldOn: '2026-09-11',
    speakers: ['副镇长甲', '副镇长乙', '镇长丑'],
    head: '镇长丑',
    fileIds,
  });
  await byTown('recordDiscussion', 'office', { input });
});

it('请示报告、签发、印发、公布、执行', async () => {
  await database.setClock('2026-09-14T02:00:00Z');
  const reported = { reportNo: '青政〔2026〕9号', reportedOn: '2026-09-14', replyText: '已阅研。' };
  const fileIds = [await matter.paper('PARTY_REPLY')];
  await byTown('recordPartyReply', 'office', {
    input: { ...reported, reply: 'AGREED', repliedOn: '2026-09-14', fileIds },
  });
  const asked = await askFor(database, own.office, 'ISSUE', matter.id);
  expect((await approve(database, county.head, asked)).refused).toEqual(['NOT_ASKED_OF_YOU']);
  expect((await approve(database, own.head, asked)).answer).toBe('APPROVED');
  const plan = await publicationPlan(matter);
  const day = '2026-09-14';
  await byTown('issueDecision', 'office', {
    input: { documentNo: '青政发〔2026〕3号', writtenDate: day, issuedOn: day, fileIds: [plan.textFileId] },
  });
  await byTown('planPublication', 'office', { input: plan });
  await matter.done('passPaper', people.secrecy, { kind: 'PUBLICATION' });
  await byTown('publishDecision', 'office');
  const units = { executingUnitIds: [town.id], supervisingUnitId: people.units.health.id };
  await byTown('startExecution', 'office', { input: { ...units, startsOn: day, fileIds: [] } });
});

it('停止执行、废止，也由本机关设定的会议讨论', async () => {
  const input = { repealsOn: '2026-09-14', reason: '原址改作停车场，搬迁不再需要。', fileIds: [] };
  const repealed = async (kind: MeetingKind) => {
    await repealDiscussed(matter, kind);
    return (await matter.bring('repealDecision', own.head, { input })).codes;
  };
  expect(await repealed(MeetingKind.OFFICE)).toContain('MEETING_NOT_NAMED');
  expect(await repealed(MeetingKind.LEADERSHIP)).not.toContain('MEETING_NOT_NAMED');
});

it('议题审批单、签发单、审查意见书由本镇制作，文号是本镇的', async () => {
  const made = async (kind: string, post: keyof typeof own) => {
    const input = { kind, subjectId: await offered(matter, own[post], kind), written: [] };
    if (post === 'office') await byTown('makeCasePaper', post, { decisionId: matter.id, input });
    else await matter.done('makeCasePaper', own[post], { decisionId: matter.id, input });
  };
  await made('AGENDA_APPROVAL', 'office');
  await made('ISSUE_SHEET', 'office');
  await made('RECEIPT_ENTRY', 'reviewer');
  expect(
    await database.sql('select kind, number, unit_name as unit from case_paper order by made_at, kind'),
  ).toEqual([
    { kind: 'AGENDA_APPROVAL', number: `${TOWN}题〔2026〕1号`, unit: TOWN },
    { kind: 'ISSUE_SHEET', number: `${TOWN}签〔2026〕1号`, unit: TOWN },
    { kind: 'RECEIPT_ENTRY', number: `${TOWN}收〔2026〕1号`, unit: TOWN },
  ]);
  expect(await matter.read(county.office, 'paperOffers { kind }')).toEqual({ paperOffers: [] });
});

it('执行单位报告，本镇办公室办结', async () => {
  const day = '2026-09-14';
  const executor = await buildActor(database, town, [Role.EXECUTING_UNIT]);
  await matter.done('reportExecution', executor, {
    input: {
      kind: 'COMPLETION',
      unitId: town.id,
      text: '集贸市场已经搬迁，原址清理完毕。',
      foundOn: day,
      reportedOn: day,
      fileIds: [],
    },
  });
  await byTown('completeDecision', 'office', {
    input: { reason: '搬迁全部完成，执行单位已经报告。', happenedOn: day, fileIds: [] },
  });
});

it('反过来，镇的岗位办理县人民政府的决策，逐项拒绝，写明条文', async () => {
  const countys = await begun(room, '2026-002');
  const day = '2026-09-14';
  const plan = await publicationPlan(countys);
  const refused = async (verb: string, post: keyof typeof own, more: object = {}) => {
    const { codes, rules } = await countys.bring(verb, own[post], more);
    expect([verb, codes, rules]).toEqual([verb, ['DECISION_OF_ANOTHER_BODY'], ['R-01']]);
  };
  await refused('giveLegalityOpinion', 'reviewer', { input: { ...PASS, fileIds: [] } });
  await refused('scheduleDiscussion', 'office', { input: { meetingId: town.id, written: [] } });
  await refused('issueDecision', 'office', {
    input: { documentNo: '青政发〔2026〕4号', writtenDate: day, issuedOn: day, fileIds: [] },
  });
  await refused('planPublication', 'office', { input: plan });
  await refused('publishDecision', 'office');
  const suspension = {
    ground: 'PROBLEMS_FOUND',
    situation: '施工中发现地下管线。',
    urgency: '继续施工危及安全。',
    record: '镇长专题会纪要2号',
    orderedOn: day,
    fileIds: [],
  };
  await refused('suspendDecision', 'head', { input: suspension });
  await countys.done('startDrafting', people.clerk, {
    researchRecord: '走访集市经营户61户，召开座谈会3次。',
  });
});

it('归档；从卷宗恢复到空的县，决策机关不变', async () => {
  const day = '2026-09-14';
  const input = { archiveNo: 'QS-2026-0003', archivedOn: day, note: '', fileIds: [] };
  await matter.done('archiveDecision', people.archivist, { input });
  await restoredKeepsBody(matter);
});
