import { publishPlanTasks } from '#server/domains/openness/publish-plan-tasks.ts';
import { reportPlanTask } from '#server/domains/openness/report-plan-task.ts';
import { reviewPlanTask } from '#server/domains/openness/review-plan-task.ts';
import { savePlanTask } from '#server/domains/openness/save-plan-task.ts';
import { clerkOf } from './desks.ts';
import { PLAN, PLANNED_ON, type ToldTask } from './story-plan.ts';
import { kept, type Teller } from './teller.ts';

/** 政务公开任务: planned by one of the office, published and checked by another; done, late, sent back, counted. */
export async function tellPlan(teller: Teller): Promise<void> {
  await teller.clock(PLANNED_ON, '09:00');
  const year = planYear(teller);
  const ids: string[] = [];
  for (const told of PLAN)
    ids.push(kept(await savePlanTask(teller.as('zhengban'), null, 0, year, inputOf(teller, told, year))));
  await teller.clock(PLANNED_ON, '15:00');
  kept(
    await publishPlanTasks(
      teller.as('zhengban2'),
      year,
      ids,
      ids.map(() => 1),
    ),
  );
  for (const [index, { done, unit }] of PLAN.entries())
    if (done) await tellDone(teller, ids[index] ?? '', unit, done);
}

/** Tasks are due until the end of March of the next year (完成时限). */
function planYear({ shift }: Teller): number {
  const [last = PLANNED_ON] = PLAN.map(({ dueOn }) => dueOn)
    .toSorted()
    .toReversed();
  const year = shift.year(last);
  return shift.day(last) <= `${year}-03-31` ? year - 1 : year;
}

const inputOf = (
  { units, shift }: Teller,
  { title, content, item, unit, dueOn, measure, target }: ToldTask,
  year: number,
) => ({
  title,
  content,
  basis: `岚溪县${year}年政务公开工作要点第${item}项`,
  unitId: units.get(unit) ?? '',
  dueOn: shift.day(dueOn),
  measure: measure ?? null,
  target: target ?? null,
});

async function tellDone(
  teller: Teller,
  id: string,
  unit: string,
  { on, by, text, link, checkedOn, returned }: NonNullable<ToldTask['done']>,
): Promise<void> {
  const at = () => teller.version('plan_task', id);
  await teller.clock(on, '11:00');
  kept(await reportPlanTask(teller.as(by ?? clerkOf(unit)), id, await at(), text, [link]));
  if (!checkedOn && !returned) return;
  await teller.clock(checkedOn ?? on, '16:00');
  kept(await reviewPlanTask(teller.as('zhengban2'), id, await at(), !returned, returned ?? ''));
}
