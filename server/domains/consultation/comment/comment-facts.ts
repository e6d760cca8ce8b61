import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { changesByOthers } from './comment-announcer.ts';

/**
 * Facts a submission is checked against before its statement (提交前核对的事实); none of them decides whether it is in
 * time.
 */
export interface CommentFacts {
  readonly no: string;
  readonly round: number;
  /** The text of each clause that can be spoken of, by its number. */
  readonly clauses: Readonly<Record<string, string>>;
  /** The privacy notice in force. */
  readonly noticeVersion: number;
  readonly policy: LocalPolicy;
}

/** A draft is nobody's business yet; what has been announced answers with its opening day. Nobody comments on a heading. */
const FACTS = `
  select c.no, c.round,
    (select coalesce(json_object_agg(l.no, l.text), '{}') from clause l where l.kind not in ('PART', 'CHAPTER', 'SECTION') and l.draft_version_id =
      (select v.id from draft_version v where v.consultation_id = c.id order by v.no desc limit 1)) as clauses,
    (select max(version) from privacy_notice where effective_on <= app_today()) as "noticeVersion",
    (select "values" from local_policy_version order by version desc limit 1) as policy
  from consultation c
  where c.id = $1 and (c.opens_at is not null or c.scheduled_by_id is not null)`;

interface Known {
  stand: string;
  facts: Promise<CommentFacts | null>;
}

/** Memory for as many consultations as are open in a county at once. */
const MOST = 1000;

const memory = perRuntime(() => new Map<string, Known>());

/**
 * The facts of one consultation, read again only when somebody changed it, the policy or the site; comments alone
 * change none of them, so that an ordinary submission costs no statement but its own.
 */
export function factsOf(services: Services, consultationId: string): Promise<CommentFacts | null> {
  const known = memory(services);
  const stand = standOf(services, consultationId);
  const present = known.get(consultationId);
  if (present?.stand === stand) return present.facts;
  const facts = readFacts(services, consultationId);
  if (known.size >= MOST) known.clear();
  known.set(consultationId, { stand, facts });
  facts.then(
    (found) => found ?? known.delete(consultationId),
    () => known.delete(consultationId),
  );
  return facts;
}

const standOf = (services: Services, consultationId: string): string =>
  [`consultation:${consultationId}`, 'policy', 'site']
    .map((scope) => changesByOthers(services, scope))
    .join(' ');

async function readFacts({ system }: Services, consultationId: string): Promise<CommentFacts | null> {
  const { rows } = await system.query<CommentFacts>({
    name: 'comment-facts',
    text: FACTS,
    values: [consultationId],
  });
  return rows[0] ?? null;
}
