import { CURRENT } from '#client/staff/ground/addresses/consultation.ts';
/** The conditions of the list, and what is open beside it, as they stand in the address. */
import type { OpinionListQueryVariables } from '#client/graphql/graphql.ts';
import type { Address } from '#client/staff/ground/frame/use-address.ts';
import {
  COMMENT_CHANNEL_LABELS,
  COMMENT_PROGRESS_LABELS,
  OUTCOME_LABELS,
  STANCE_LABELS,
} from '#client/words.ts';
import { ALL, ME, NOBODY, NONE, OPINION_FILTER, WAITING } from '#server/law/search/viewed-desks.ts';

export type Filter = OpinionListQueryVariables['filter'];
export type Sort = OpinionListQueryVariables['sort'];

/** Names of the parameters. */
export const {
  clause: CLAUSE,
  stance: STANCE,
  channel: CHANNEL,
  progress: PROGRESS,
  outcome: OUTCOME,
  cluster: CLUSTER,
  assignee: ASSIGNEE,
  noted: NOTED,
  askedAgain: ASKED_AGAIN,
  text: TEXT,
  /** One group of like opinions. */
  like: LIKE,
  sort: SORT,
} = OPINION_FILTER;
export { CURRENT };
/** The list of clusters instead of that of comments. */
export const VIEW = 'shitu';

export { ALL, ME, NOBODY, NONE, WAITING };
export const NEWEST = 'xin';

const oneOf = <Key extends string>(
  labels: Readonly<Record<Key, string>>,
  asked: string | undefined,
): Key | null => (asked !== undefined && Object.hasOwn(labels, asked) ? (asked as Key) : null);

/** Progress filter the desk begins with: a lead confirms, everybody else handles those without an outcome. */
export const firstProgress = (confirms: boolean) => (confirms ? 'PROPOSED' : 'UNDISPOSED');

/** The filter asked for; what the address does not know asks for nothing. */
export function filterIn({ get }: Pick<Address, 'get'>, confirms: boolean): Filter {
  const cluster = get(CLUSTER);
  const assignee = get(ASSIGNEE);
  return {
    clauseNo: get(CLAUSE) ?? null,
    stance: oneOf(STANCE_LABELS, get(STANCE)),
    channel: oneOf(COMMENT_CHANNEL_LABELS, get(CHANNEL)),
    progress:
      get(PROGRESS) === ALL
        ? null
        : (oneOf(COMMENT_PROGRESS_LABELS, get(PROGRESS)) ?? firstProgress(confirms)),
    outcome: oneOf(OUTCOME_LABELS, get(OUTCOME)),
    clusterId: cluster && cluster !== NONE ? cluster : null,
    unclustered: cluster === NONE ? true : null,
    assigneeId: assignee && assignee !== NOBODY && assignee !== ME ? assignee : null,
    mine: assignee === ME ? true : null,
    namesMe: get(NOTED) === ME ? true : null,
    askedAgain: get(ASKED_AGAIN) === WAITING ? true : null,
    unassigned: assignee === NOBODY ? true : null,
    likeGroupId: get(LIKE) ?? null,
    text: get(TEXT) ?? null,
  };
}

export const sortIn = ({ get }: Pick<Address, 'get'>): Sort => (get(SORT) === NEWEST ? 'NEWEST' : 'OLDEST');

/** Whether anything but the progress narrows the list. */
export const narrowed = (filter: Filter) =>
  Object.entries(filter).some(([name, value]) => name !== 'progress' && value != null);

/** The address without its conditions; the order stays. */
export const NO_FILTERS: Readonly<Record<string, null>> = Object.fromEntries(
  [...Object.values(OPINION_FILTER).filter((name) => name !== SORT), CURRENT].map((name) => [name, null]),
);
