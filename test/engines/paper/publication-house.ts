/** 公布方案, planned by the government office: planning it submits it. */
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { codesOf, type PaperHouse, publishing, type Ready, saving } from './paper-house.ts';

const STORED = `select d.version, case when p.id is null then 'DRAFT' when r.id is null then 'IN_REVIEW'
    when (r.content->>'passed')::boolean then 'APPROVED' else 'DRAFT' end as review
  from decision d
  left join lateral (select id from decision_record where decision_id = d.id and kind = 'PUBLICATION_PLAN'
    order by recorded_at desc, id desc limit 1) p on true
  left join decision_record r on r.decision_id = d.id and r.kind = 'PUBLICATION_REVIEW'
    and r.content->>'submissionId' = p.id::text
  where d.id = $1`;

export const publication = async (): Promise<PaperHouse> => {
  const { database, people, issued, planFor } = await openCourse();
  const inputs = new Map<string, object>();
  const plan = (actor: Actor | null, ready: Ready) =>
    codesOf(database, actor, saving('planPublication', 'PublicationPlanInput'), {
      id: ready.id,
      version: ready.version,
      input: inputs.get(ready.id),
    });
  return {
    database,
    people,
    author: people.govOffice,
    role: Role.GOV_OFFICE_STAFF,
    publisher: people.govOffice,
    prepared: async () => {
      const course = await issued();
      inputs.set(course.id, await planFor(course));
      return { id: course.id, version: await course.version() };
    },
    submit: plan,
    edit: plan,
    publish: (actor, ready) => codesOf(database, actor, publishing('publishDecision'), { ...ready }),
    stored: STORED,
    desk: '/gongzuotai/juece/',
  };
};
