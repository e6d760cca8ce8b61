import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { Role } from '#server/law/people/role.ts';
import { finishParticipation } from '#test/domains/decision/questions.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { openLate } from './late-room.ts';
import { COMPETITION, TOLD } from './late-samples.ts';

export const REASON = '档案原件所载与录入的不同，录入时看错。';

export const SUBMISSION = {
  procedureStatement: '各项程序的材料已经编目，随草案一并送审。',
  basisList: [{ level: 'OTHER', title: '城镇老旧小区改造指导意见', article: '第三条' }],
  options: [{ title: '分三年实施', text: '2026年至2028年分批改造，每年改造十二个小区。' }],
  costBenefitNeeded: false,
};

/** A county that took up the platform in July, and what its late entries are corrected with. */
export async function correctingLate() {
  const room = await openLate();
  const { database, people, started, enter, paper, versionOf, answered } = room;
  const reviewer = await buildActor(database, people.units.justice, [Role.LEGALITY_REVIEWER]);
  const markOf = async (id: string, step: string) =>
    (
      await database.sql<{ id: string }>(
        `select id from decision_record l where decision_id = $1 and kind = 'LATE_ENTRY' and content -> 'place' ->> 'step' = $2
       and not exists (select from decision_record n where n.replaces_id = l.id)`,
        [id, step],
      )
    )[0]?.id ?? '';
  const correction = async (id: string, step: string, more: object = {}) => ({
    correctsId: await markOf(id, step),
    correctionReason: REASON,
    ...more,
  });
  const corrected = async (id: string, step: string, more: object = {}) =>
    enter(id, step, await correction(id, step, more));

  /** Public marks of late entries. */
  const marks = async (no: string) => {
    const { data } = await ask(database, null, {
      query: `query($no: String!) { decision(no: $no) { phase lateMarks { step told firstDay lastDay shortfalls
      earlier { told firstDay reason correctedOn source } } } }`,
      variables: { no },
    });
    return (data as unknown as { decision: { phase: string; lateMarks: object[] } }).decision;
  };

  /** As far as the review, all of before the platform. */
  const reviewed = async ({ market = false } = {}) => {
    const matter = await started();
    const { id } = matter;
    if (market)
      await database.sql('update decision set facts = $2 where id = $1', [
        id,
        [DecisionFact.AFFECTS_MARKET_PLAYERS],
      ]);
    for (const step of ['START', 'RESEARCH', 'UNIT_CONSULTATION', 'SOLICITATION']) await enter(id, step);
    if (market) await enter(id, 'FAIR_COMPETITION', { fairCompetition: COMPETITION });
    await answered(people.lead, finishParticipation(id, await versionOf(id)));
    const draftFileId = await paper(id, DocumentKind.DRAFT, crypto.randomUUID());
    const legality = { legality: { ...TOLD.LEGALITY_REVIEW.legality, draftFileId } };
    const discussion = { discussion: { ...TOLD.DISCUSSION.discussion, draftFileId } };
    await enter(id, 'LEGALITY_REVIEW', legality);
    return { id, no: matter.no, legality, discussion };
  };

  return { ...room, reviewer, markOf, correction, corrected, marks, reviewed };
}
