import { closeCatalogueYear } from '#server/domains/catalogue/close-catalogue-year.ts';
import { passCompletionReview } from '#server/domains/catalogue/pass-completion-review.ts';
import { saveCatalogueCompletion } from '#server/domains/catalogue/save-catalogue-completion.ts';
import { finishParticipation } from '#server/domains/decision/finish-participation.ts';
import { completeDecision } from '#server/domains/execution/complete-decision.ts';
import { recordEvaluation } from '#server/domains/execution/record-evaluation.ts';
import { startEvaluation } from '#server/domains/execution/start-evaluation.ts';
import { terminateDecision } from '#server/domains/execution/terminate-decision.ts';
import { clerkOf, leadOf } from './desks.ts';
import { AFTER_SCHOOL } from './ended-after-school.ts';
import type { Afterwards, EndedMatter } from './ended-matter.ts';
import { OLD_QUAY } from './ended-old-quay.ts';
import { WASTE } from './ended-waste.ts';
import { Way } from './later-action.ts';
import { ENDED_REPORT, OLD_QUAY_ENDED } from './story-ended-year.ts';
import { confirmCircumstances, proposeCircumstances } from './tell-circumstances.ts';
import { confirmLate, enterLate } from './tell-late-sheet.ts';
import { tellPublication } from './tell-publication.ts';
import { kept, type Teller } from './teller.ts';

const OFFICE = 'zhengban';

/**
 * The year before the platform (上年度), from its papers: what was decided then is published here, what was not says why,
 * and its report is published.
 */
export async function tellEndedYear(teller: Teller): Promise<void> {
  const waste = await tellEntered(teller, WASTE);
  const afterSchool = await tellEntered(teller, AFTER_SCHOOL);
  const oldQuay = await tellEntered(teller, OLD_QUAY);
  for (const [way, { afterwards }] of [
    [waste, WASTE],
    [afterSchool, AFTER_SCHOOL],
  ] as const)
    if (afterwards) await tellPublished(way, afterwards);
  await oldQuay.action('fuxianzhang', OLD_QUAY_ENDED, (context, version) =>
    terminateDecision(context, oldQuay.id, version, teller.shift.text(OLD_QUAY_ENDED.reason)),
  );
  await tellReport(teller);
  if (WASTE.afterwards) await tellEnd(waste, WASTE.afterwards);
}

/** 补录 of one matter: entered by its clerk, confirmed by 司法局, with the end of public participation between. */
async function tellEntered(
  teller: Teller,
  { seq, unit, enteredOn, circumstances, prepared, decided = [], texts = {} }: EndedMatter,
): Promise<Way> {
  await teller.clock(enteredOn, '09:30');
  const no = teller.shift.endedNo(seq);
  const rows = [...prepared, ...decided];
  const sheet = await enterLate(teller, clerkOf(unit), { name: `${no}补录登记表.xlsx`, no, rows, texts });
  const [decision] = await teller.rows<{ id: string }>('select id from decision where no = $1', [no]);
  const way = new Way(teller, decision?.id ?? '');
  await proposeCircumstances(teller, unit, way.id, circumstances);
  await teller.clock(enteredOn, '14:30');
  await confirmLate(teller, sheet, { from: 0, until: prepared.length });
  await confirmCircumstances(teller, way.id);
  if (decided.length === 0) return way;
  await teller.clock(enteredOn, '15:30');
  const version = await teller.version('decision', way.id);
  kept(await finishParticipation(teller.as(leadOf(unit)), way.id, version, []));
  await teller.clock(enteredOn, '16:30');
  await confirmLate(teller, sheet, { from: prepared.length, until: rows.length });
  return way;
}

/** 公布、执行: on the platform from here on. */
async function tellPublished(way: Way, { brought, publication }: Afterwards): Promise<void> {
  await way.bring(OFFICE, brought.on, brought.papers);
  await tellPublication(way, publication);
}

/** 执行完毕、决策后评估. */
async function tellEnd(way: Way, { completed, evaluation }: Afterwards): Promise<void> {
  const { id, teller } = way;
  const whole = teller.shift.whole.bind(teller.shift);
  if (completed)
    await way.action(OFFICE, completed, (context, version, fileIds) =>
      completeDecision(context, id, version, { ...whole(completed.input), fileIds }),
    );
  if (!evaluation) return;
  const { started, recorded } = evaluation;
  await way.action(OFFICE, started, (context, version, fileIds) =>
    startEvaluation(context, id, version, { ...whole(started.input), fileIds }, []),
  );
  await way.action(OFFICE, recorded, (context, version, fileIds) =>
    recordEvaluation(context, id, version, { ...whole(recorded.input), fileIds }, []),
  );
}

/** 年度目录完成情况: written by 司法局, reviewed, and published late with its reason; the year is closed. */
async function tellReport(teller: Teller): Promise<void> {
  const { shift } = teller;
  const { writtenOn, reviewedOn, publishedOn, stated, lateBecause } = ENDED_REPORT;
  const year = shift.endedYear;
  const version = async () => {
    const [row] = await teller.rows<{ version: number }>(
      'select version from catalogue_completion where year = $1',
      [year],
    );
    return row?.version ?? 0;
  };
  await teller.clock(writtenOn, '10:00');
  const rows = stated.map(({ seq, state, explanation }) => ({
    no: shift.endedNo(seq),
    state,
    explanation: shift.text(explanation),
  }));
  kept(await saveCatalogueCompletion(teller.as('sifa'), year, await version(), rows));
  await teller.clock(reviewedOn, '10:00');
  kept(await passCompletionReview(teller.as('baomi'), year, await version()));
  await teller.clock(publishedOn, '10:00');
  const overdue = { code: 'COMPLETION_REPORT_OVERDUE', reason: shift.text(lateBecause) };
  kept(await closeCatalogueYear(teller.as('sifa'), year, await version(), [overdue]));
}
