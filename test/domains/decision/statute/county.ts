import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { draftBytes } from '#test/domains/procedure/draft-bytes.ts';
import { setFirstDay } from '#test/domains/procedure/late-room.ts';
import { later } from './law.ts';

/** A county that took up the platform on 1 July 2026, with everybody who acts in a decision's course; its day moves for all matters at once. */
export async function openCounty() {
  const first = '2026-07-06';
  const database = await testDatabase({ now: `${first}T02:00:00Z` });
  const people = await buildPeople(database);
  await setFirstDay(database, '2026-07-01');
  const { office, justice, health } = people.units;
  const one = (role: Role, unit = office) => buildActor(database, unit, [role]);
  const county = {
    database,
    people,
    today: first,
    reviewer: await one(Role.LEGALITY_REVIEWER, justice),
    leader: await one(Role.GOV_LEADER),
    head: await one(Role.HEAD_OF_GOVERNMENT),
    market: await one(Role.MARKET_SUPERVISION, health),
    executor: await one(Role.EXECUTING_UNIT, health),
    /** So many days go by for the whole county. */
    async pass(days: number): Promise<void> {
      county.today = later(county.today, days);
      await database.setClock(`${county.today}T02:00:00Z`);
    },
    /** Documents, as they would have been uploaded. */
    async papers(id: string, kinds: readonly DocumentKind[] = Object.values(DocumentKind)): Promise<void> {
      const mark = crypto.randomUUID();
      // The draft alone is judged by its bytes.
      const draft = kinds.includes(DocumentKind.DRAFT) ? await draftBytes(database, id, mark) : undefined;
      await database.sql(
        `insert into decision_file (id, decision_id, kind, name, media_type, size, sha256, storage_key, uploaded_by_id, uploaded_at, disclosure)
         select gen_random_uuid(), $1, kind, lower(kind) || '.pdf', 'application/pdf', coalesce(d.size, 34),
           coalesce(d.sha256, md5($3 || kind)), coalesce(d."storageKey", 'ab/' || gen_random_uuid()), $4, app_now(), 'PROACTIVE'
         from unnest($2::text[]) as kind
         left join jsonb_to_record($5::jsonb) as d (size int, sha256 text, "storageKey" text) on kind = 'DRAFT'`,
        [id, [...kinds], mark, people.clerk.id, JSON.stringify(draft ?? {})],
      );
    },
  };
  return county;
}

export type County = Awaited<ReturnType<typeof openCounty>>;
export type Actors = Record<string, Actor>;
