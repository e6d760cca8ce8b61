import { expect } from 'vitest';
import { routes } from '#client/routes.ts';
import { faultsOf, restored } from '#test/domains/archive/restoring.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { TOWN, type TownMatter } from './room.ts';

/** 卷宗恢复到空的县: the body that decides and what it set itself are there again. */
export async function restoredKeepsBody({ room, no }: TownMatter): Promise<void> {
  const { database, people } = room;
  const site = await openSite(database, { routes, config: { publicUrl: 'https://juece.lanxi.example' } });
  const answer = await site.get(`/juanzong/${no}`, await signedIn(database, people.justiceStaff));
  expect(answer.status).toBe(200);
  const { target, result } = await restored(Buffer.from(await answer.arrayBuffer()));
  expect(faultsOf(result)).toEqual([]);
  expect(
    await target.sql(
      `select u.name, u.kind, u.decides_itself as "decidesItself", i.own_decision as "ownDecision" from decision d
       join unit u on u.id = d.organ_id join catalogue_item i on i.no = d.no where d.no = $1`,
      [no],
    ),
  ).toEqual([{ name: TOWN, kind: 'TOWNSHIP', decidesItself: true, ownDecision: true }]);
  expect(await target.sql('select version, values from body_policy_version')).toEqual([
    {
      version: 1,
      values: { consultationDays: 31, legalityReviewer: 'OWN', decidingMeeting: 'LEADERSHIP' },
    },
  ]);
}
