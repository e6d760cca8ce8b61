import { expect } from 'vitest';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import { DecisionRecord } from '#schema/decision/decision-record.ts';
import type { RecordContents } from '#schema/decision/record-contents.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { Role } from '#server/law/people/role.ts';
import { standing } from '#test/domains/catalogue/standing.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { buildConsultation, type ConsultationWish } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { draftBytes } from './draft-bytes.ts';
import { Matter } from './review-questions.ts';

const D = DocumentKind;

/** A sending, an opinion, a meeting and its record that are complete and lawful. */
export const SENT = {
  procedureStatement: '各项程序的材料已经编目，随草案一并送审。',
  basisList: [{ level: 'OTHER', title: '城镇老旧小区改造指导意见', article: '第三条' }],
  options: [{ title: '分三年实施', text: '2026年至2028年分批改造，每年改造十二个小区。' }],
  costBenefitNeeded: false,
};
export const PASS = {
  authority: 'PASS',
  procedure: 'PASS',
  content: 'REMARK',
  contentNote: '第1条：起步价应当写明依据。',
  points: [{ anchorId: null, text: '起步价应当写明依据。' }],
  adviserKind: 'LEGAL_ADVISER',
  adviserName: '陈律师',
  adviserOpinion: '草案不与上位法抵触。',
  outcome: 'PASS',
  materialVerdict: 'NOT_MATERIAL',
};
export const MEETING = {
  meetingKind: 'EXECUTIVE',
  meetingName: '县政府第31次常务会议',
  meetingOn: '2026-12-02',
  written: [{ part: 'PUBLIC_OPINIONS', text: '收到126条，采纳31条，未采纳的已逐条说明理由。' }],
};
export const MINUTES = {
  heldOn: '2026-12-02',
  speakers: ['副县长甲', '副县长乙', '县长丑'],
  head: '县长丑',
  result: 'APPROVE',
  majorityResult: 'APPROVE',
  dissentConfirmed: true,
};
export const REPORT = { reportNo: '岚府〔2026〕31号', reportedOn: '2026-12-03' };

/** A document of this kind with these bytes' hash. */
export interface Paper {
  kind: DocumentKind;
  sha256?: string;
  size?: number;
}
export const PAPERS: readonly Paper[] = [
  { kind: D.DRAFT, sha256: 'd1' },
  { kind: D.EXPLANATION },
  { kind: D.BASIS },
];

/** The house with a reviewer, and one who leads the unit and reviews. 2026-11-20 in Shanghai. */
export async function openReview() {
  const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
  const people = await buildPeople(database);
  const reviewer = await buildActor(database, people.units.justice, [Role.LEGALITY_REVIEWER]);
  const both = await buildActor(database, people.units.housing, [Role.UNIT_LEAD, Role.LEGALITY_REVIEWER]);

  const paper = (decisionId: string, { kind, sha256 = kind.toLowerCase(), size = 34 }: Paper) =>
    asSystem(database, async (em) => {
      const file = em.create(DecisionFile, {
        decisionId,
        kind,
        name: `${kind}-${sha256}.pdf`,
        mediaType: 'application/pdf',
        size,
        sha256,
        storageKey: `ab/${crypto.randomUUID()}`,
        uploadedById: people.clerk.id,
        uploadedAt: new Date(),
        ...(kind === D.DRAFT ? await draftBytes(database, decisionId, sha256) : {}),
      });
      await em.flush();
      return file.id;
    });
  const record = <Kind extends keyof RecordContents>(
    decisionId: string,
    kind: Kind,
    content: RecordContents[Kind],
  ) =>
    asSystem(database, async (em) => {
      const made = em.create(DecisionRecord, {
        decisionId,
        kind,
        happenedOn: '2026-11-10',
        content,
        recordedById: people.clerk.id,
        recordedByName: people.clerk.name,
        unitName: people.clerk.unitName,
        recordedAt: new Date('2026-11-10T02:00:00Z'),
      });
      await em.flush();
      return made.id;
    });
  const step = (id: string, kind: string, status = 'DONE') =>
    database.sql(
      `insert into decision_step (id, decision_id, kind, status, happened_on)
       values (gen_random_uuid(), $1, $2, $3, '2026-11-10')
       on conflict (decision_id, kind) do update set status = excluded.status`,
      [id, kind, status],
    );

  /** A decision heard and answered, its papers there, no other unit concerned: ready to be sent to the review. */
  const heard = async (wish: ConsultationWish = {}, papers: readonly Paper[] = PAPERS) => {
    const phase = DecisionPhase.REVISING;
    const { decisionId, no } = await buildConsultation(database, people, {
      state: 'FEEDBACK_PUBLISHED',
      phase,
      ...wish,
    });
    await step(decisionId, 'PUBLIC_PARTICIPATION');
    for (const one of papers) await paper(decisionId, one);
    await record(decisionId, RecordKind.UNIT_CONSULTATION, {
      consultations: [],
      noUnitConcerned: true,
      fileIds: [],
    });
    return new Matter(database, decisionId, no);
  };
  /** The decision has no draft in the system: nothing but the uploaded file. */
  const withoutDraft = async (id: string) => {
    await database.sql('alter table clause disable trigger clause_of_fixed_kept');
    await database.sql('alter table draft_version disable trigger fixed_draft_stays');
    await database.sql(
      'delete from clause where draft_version_id in (select id from draft_version where decision_id = $1)',
      [id],
    );
    await database.sql('alter table clause enable trigger clause_of_fixed_kept');
    await database.sql('delete from draft_version where decision_id = $1', [id]);
    await database.sql('alter table draft_version enable trigger fixed_draft_stays');
  };
  const facts = (id: string, ...said: string[]) =>
    database.sql('update decision set facts = $2 where id = $1', [id, said]);
  const stored = async () => [
    await standing(database),
    await database.sql('select to_jsonb(r) as row from decision_record r order by id'),
  ];
  /** Runs a refused action, which must change nothing. */
  const unchanged = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    const before = await stored();
    const result = await run();
    expect(await stored()).toEqual(before);
    return result;
  };

  /** Sent to the review. */
  const sent = async () => {
    const matter = await heard();
    await matter.done('submitLegality', people.lead, SENT);
    return matter;
  };
  /** Reviewed. */
  const reviewed = async () => {
    const matter = await sent();
    await matter.done('giveLegalityOpinion', reviewer, PASS);
    return matter;
  };
  /** Brought to a meeting. */
  const scheduled = async () => {
    const matter = await reviewed();
    await matter.done('scheduleDiscussion', people.govOffice, MEETING);
    return matter;
  };
  return {
    database,
    people,
    reviewer,
    both,
    paper,
    record,
    step,
    heard,
    facts,
    withoutDraft,
    unchanged,
    sent,
    reviewed,
    scheduled,
  };
}
