import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '#server/ground/kernel/config/config.ts';
import { exclusively } from '#server/ground/kernel/exclusively.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { type CalendarDay, addDays, daysBetween } from '#server/law/calendar/calendar-day.ts';
import { postsIn } from '#server/law/people/organ-post.ts';
import type { Role } from '#server/law/people/role.ts';
import { OWN_DECIDING } from './county.ts';
import { Shift, WRITTEN_FOR } from './shift.ts';
import { BUS } from './story-bus.ts';
import { tellOpinions, type OpinionsPlan } from './tell-opinions.ts';
import { Teller } from './teller.ts';
import { tellingOwner } from './telling-clock.ts';

/** Two thousand opinions on one matter (一件事两千条意见). */
const COUNT = 2000;
/** The first pages are answered first; then so long a rest between, so that whoever looks round is not kept waiting. */
const AFTER_MS = 3000;
const REST_MS = 150;

/** Mark at 0 from the filling in of the county until all opinions are submitted. */
export const OPINIONS_MARK = 'demo-opinions';

/**
 * Submits the many opinions behind a running demonstration, of several servers behind one; the result stops it. A clock that somebody moves is not
 * moved twice.
 */
export function tellBehind(
  services: Services,
  { config, ownerUrl }: { config: Config; ownerUrl: string },
): () => Promise<void> {
  if (!config.demo || config.testClock) return async () => undefined;
  const stop = new AbortController();
  const { signal } = stop;
  const telling = wait(AFTER_MS, undefined, { signal })
    .then(() =>
      exclusively(services.system, 'demonstration opinions', () =>
        finishOpinions(services, ownerUrl, { count: COUNT, restMs: REST_MS, signal }),
      ),
    )
    .catch((error: unknown) => {
      if (!signal.aborted) services.log.warn({ error: String(error) }, 'the opinions were not all told');
    });
  return async () => {
    stop.abort();
    await telling;
  };
}

/** Submits the missing opinions, where the county was filled in by a program that knew of them. */
export async function finishOpinions(
  services: Services,
  ownerUrl: string,
  plan: OpinionsPlan,
): Promise<void> {
  const { rowCount } = await services.system.query(
    'select from content_version where scope = $1 and counter = 0',
    [OPINIONS_MARK],
  );
  if (rowCount !== 1) return;
  // Two pools of one connection: in one a transaction with a moved clock is open, the other reads beside it.
  const [owner, past] = [tellingOwner(ownerUrl), tellingOwner(ownerUrl)];
  try {
    const teller = new Teller(services, new Shift(await toldFor(services)), owner);
    await knowPeople(teller);
    await tellOpinions(teller, past, plan);
    await services.system.query('update content_version set counter = 1 where scope = $1', [OPINIONS_MARK]);
  } finally {
    await owner.end();
    await past.end();
  }
}

/** Day for which the county was filled in: it may have been another than today. */
async function toldFor({ system }: Services): Promise<CalendarDay> {
  const { rows } = await system.query<{ day: CalendarDay }>(
    `select c.opens_on::text as day from consultation c join decision d on d.id = c.decision_id
     where d.no like '%-002' and d.title like '%城乡公交票价%' order by c.id limit 1`,
  );
  return addDays(
    WRITTEN_FOR,
    daysBetween(BUS.opensOn as CalendarDay, rows[0]?.day ?? (BUS.opensOn as CalendarDay)),
  );
}

/** The accounts, as they were filled in. */
async function knowPeople(teller: Teller): Promise<void> {
  const people = await teller.rows<{
    login: string;
    id: string;
    name: string;
    code: string;
    unitId: string;
    unitName: string;
    roles: Role[];
  }>(
    `select p.login_name as login, p.id, p.name, u.code, u.id as "unitId", u.name as "unitName", p.roles
     from person p join unit u on u.id = p.unit_id where p.login_name = any($1)`,
    [['fagai', 'fagai2', 'fagai-fuze', 'baomi']],
  );
  for (const { login, code, roles, ...person } of people)
    teller.people.set(login, {
      ...person,
      ...postsIn(roles, OWN_DECIDING.includes(code)),
      confined: false,
    });
}
