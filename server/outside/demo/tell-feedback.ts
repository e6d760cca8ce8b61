import { copyCommentWords } from '#server/domains/consultation/comment/copy-comment-words.ts';
import { compareComments } from '#server/domains/consultation/likeness/compare-comments.ts';
import { createCluster } from '#server/domains/feedback/create-cluster.ts';
import { confirmDispositions } from '#server/domains/feedback/confirm-dispositions.ts';
import { proposeDisposition } from '#server/domains/feedback/propose-disposition.ts';
import { publishReport } from '#server/domains/feedback/publish-report.ts';
import { saveReport } from '#server/domains/feedback/save-report.ts';
import { PAPERS } from '#server/outside/wiring/kinds.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { beginRevision, fixRevision, reword } from './revise-draft.ts';
import { clerkOf, leadOf } from './desks.ts';
import type { Answer, Story } from './story.ts';
import type { Gathered } from './tell-comments.ts';
import { kept, type Teller } from './teller.ts';

/** The comments are sorted, answered, confirmed; the report is drafted, confirmed, reviewed, published. */
export async function tellFeedback(
  teller: Teller,
  story: Story,
  id: string,
  gathered: Gathered,
): Promise<void> {
  await teller.clock(addDays(story.closesOn as CalendarDay, 3), '10:00');
  const proposed = await answer(teller, story, id, gathered);
  if (story.until !== 'REPORTED' || !story.report) return;
  await teller.clock(addDays(story.report.publishedOn as CalendarDay, -4), '10:00');
  kept(await confirmDispositions(teller.as(leadOf(story.unit)), id, proposed));
  await report(teller, story, id, story.report);
}

async function answer(teller: Teller, story: Story, id: string, gathered: Gathered): Promise<string[]> {
  const clerk = teller.as(clerkOf(story.unit));
  const revision = await revisionFor(teller, story, id);
  const proposed: string[] = [];
  for (const theme of story.themes ?? []) {
    const cluster = kept(
      await createCluster(clerk, id, theme.title, theme.summary, gathered.get(theme.title) ?? []),
    );
    if (!theme.answer) continue;
    const changed = await reword(teller, clerkOf(story.unit), revision, wordsOf(teller, theme.answer));
    const covering = await clausesIn(teller, id, theme.answer.covered ?? []);
    const input = { ...inputOf(teller, theme.answer), changedClauses: [...changed, ...covering] };
    proposed.push(kept(await proposeDisposition(clerk, { clusterId: cluster }, null, input, [])));
  }
  if (revision && story.until === 'REPORTED')
    await fixRevision(teller, clerkOf(story.unit), revision, {
      reason: '根据公开征求意见采纳的意见修改，逐条对应见意见采纳情况。',
      notMaterial: '修改都来自本轮公众意见，有利于群众，没有增加义务，也没有减少补助，不影响其他人的权利。',
    });
  return proposed;
}

/** The version in which what is adopted is written; none where nothing is. */
async function revisionFor(teller: Teller, story: Story, id: string): Promise<string> {
  if (!story.themes?.some(({ answer }) => answer?.changed?.length)) return '';
  const [round] = await teller.rows<{ decisionId: string }>(
    'select decision_id as "decisionId" from consultation where id = $1',
    [id],
  );
  return beginRevision(teller, clerkOf(story.unit), round?.decisionId ?? '');
}

/** Clauses of the round, found by their numbers. */
async function clausesIn(teller: Teller, id: string, numbers: readonly string[]) {
  const found = await teller.rows<{ anchorId: string }>(
    'select anchor_id as "anchorId" from clause where consultation_id = $1 and no = any($2)',
    [id, numbers],
  );
  if (found.length !== numbers.length) throw new Error(`the draft lacks one of ${numbers.join('、')}`);
  return found;
}

const wordsOf = ({ shift }: Teller, { changed = [] }: Answer) =>
  changed.map(({ clauseNo, before, after }) => ({
    clauseNo,
    before: shift.text(before),
    after: shift.text(after),
  }));

const inputOf = ({ shift }: Teller, answer: Answer) => ({
  result: answer.result,
  ground: answer.ground ?? null,
  reason: shift.text(answer.reason ?? ''),
  coveredAt: null,
  route: answer.route ? shift.text(answer.route) : null,
});

async function report(
  teller: Teller,
  story: Story,
  id: string,
  { publishedOn, held, introduction }: NonNullable<Story['report']>,
) {
  const day = publishedOn as CalendarDay;
  const clerk = teller.as(clerkOf(story.unit));
  const lead = teller.as(leadOf(story.unit));
  // As the worker does every minute: the report says how many are alike.
  await copyCommentWords(teller.as(null), { behind: '-1 minute' });
  await compareComments(teller.as(null));
  await teller.clock(addDays(day, -3), '10:00');
  const methodsHeld = [ParticipationMethod.PUBLIC_SOLICITATION, ...held];
  const words = { introduction: teller.shift.text(introduction), methodsHeld };
  const reportId = kept(await saveReport(clerk, id, null, words));
  const version = () => teller.version('adoption_report', reportId);
  await teller.clock(addDays(day, -2), '10:00');
  kept(await PAPERS.ADOPTION_REPORT.submit(lead, reportId, await version(), []));
  await teller.clock(addDays(day, -1), '10:00');
  kept(await PAPERS.ADOPTION_REPORT.pass(teller.as('baomi'), reportId, await version()));
  await teller.clock(day, '15:00');
  kept(await publishReport(lead, reportId, await version()));
}
