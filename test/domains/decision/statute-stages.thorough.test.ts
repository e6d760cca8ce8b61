/** 国令713号各个关口: a matter is put before each gate, and what the doors say is judged by the oracle that is written from the statute. */
import { expect, it } from 'vitest';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Seeded } from './model/seeded.ts';
import { openCounty } from './statute/county.ts';
import { ORDER } from './statute/grounds.ts';
import type { Stage } from './statute/stage.ts';
import { STAGES } from './statute/stages.ts';
import { StatuteWalk } from './statute/walk.ts';

const county = await openCounty();
const { database, people } = county;

/** Chance has a word only in what no gate here asks about. */
const SEED = 7_130_000;

async function stand({ phase, row, set }: Stage): Promise<string> {
  const { id } = await buildDecision(database, people, {
    phase,
    startedOn: '2026-07-06',
    unruled: phase === DecisionPhase.INITIATED,
    ...(row ? { row } : {}),
  });
  if (set) await database.sql(`update decision set ${set} where id = $1`, [id]);
  await database.sql('update decision set executing_unit_ids = array[$2::uuid] where id = $1', [
    id,
    people.units.health.id,
  ]);
  await county.papers(id);
  return id;
}

it.for(STAGES)('$title', async (stage) => {
  const id = await stand(stage);
  const walk = new StatuteWalk(county, id, new Seeded(SEED), 1);
  for (const one of stage.deeds)
    if ('rows' in one) await walk.set(one.rows);
    else await walk.lead(...one);
  const last = walk.tried.at(-1);
  // Where a matter stands elsewhere, any refusal will do, and the gate itself is not asked.
  expect(last?.forbidden).not.toContain(ORDER);
  expect(walk.tried).toHaveLength(stage.deeds.filter((one) => !('rows' in one)).length);
  expect(last).toMatchObject(
    stage.rule === null ? { done: true } : { done: false, forbidden: expect.arrayContaining([stage.rule]) },
  );
});
