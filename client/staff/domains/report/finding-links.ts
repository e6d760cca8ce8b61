/** Where a finding of the report is put right: on the desk of comments, with the filter that shows what is meant. */
import { opinionsPath } from '#client/staff/ground/addresses/consultation.ts';
import { draftPath } from '#client/staff/ground/addresses/draft.ts';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { ALL, OUTCOME, PROGRESS } from '#client/staff/domains/opinions/opinion-filters.ts';

export interface FindingLink {
  href: string;
  label: string;
}

const at = (id: string, query: Readonly<Record<string, string>>) =>
  `${opinionsPath(id)}?${new URLSearchParams(query)}`;

/** Which consultation the report is of, and its decision. */
interface Matter {
  id: string;
  no: string;
}

const LINKS: Readonly<Record<string, (matter: Matter) => readonly FindingLink[]>> = {
  REVISION_UNFINISHED: ({ no }) => [{ href: draftPath(no), label: '到草案页面定稿' }],
  CLAUSE_UNCHANGED: ({ no }) => [{ href: draftPath(no), label: '看修改稿' }],
  COMMENTS_UNDISPOSED: ({ id }) => [
    { href: at(id, { [PROGRESS]: 'UNDISPOSED' }), label: '看还没有处理意见的' },
    { href: at(id, { [PROGRESS]: 'PROPOSED' }), label: '看等待负责人确认的' },
  ],
  REASON_REQUIRED: ({ id }) => [
    { href: at(id, { [PROGRESS]: ALL, [OUTCOME]: 'NOT_ADOPTED' }), label: '看未采纳的' },
    { href: at(id, { [PROGRESS]: ALL, [OUTCOME]: 'PARTLY_ADOPTED' }), label: '看部分采纳的' },
  ],
  TOTALS_MISMATCH: ({ id }) => [{ href: at(id, { [PROGRESS]: ALL }), label: '看全部意见' }],
};

/** The ways on from these findings, each once. */
export const linksFor = (findings: readonly Pick<Finding, 'code'>[], matter: Matter): FindingLink[] => {
  const links = findings.flatMap(({ code }) => LINKS[code]?.(matter) ?? []);
  return [...new Map(links.map((link) => [link.href, link])).values()];
};
