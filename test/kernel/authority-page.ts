import { buildSchema } from 'graphql';
import type { PaperKind } from '#schema/paper/paper-kind.ts';
import { ROLE_LABELS } from '#server/law/people/role.ts';
import { DOOR_POLICY, type DoorPolicy } from './door-policy.ts';
import { PAPER_POLICY } from './door-policy-paper.ts';

const HEAD = `# 权限一览

Who may do what, for a law officer: written from the policy that the tests hold against every door
(\`test/domains/identity/doors.thorough.test.ts\`); somebody without the post is refused before the content is looked at. Units act on
their own matters only, and whoever has a part in a matter does not control it, whatever their post
(\`server/law/people/interested.ts\`).
`;

/** Posts in words; anybody at all where no post is asked for. */
const whose = (policy: DoorPolicy): string => {
  if (policy === 'anyone') return '任何人';
  if (policy === 'signedIn') return '登录的工作人员';
  const posts = Object.entries(ROLE_LABELS).filter(([role]) => (policy as readonly string[]).includes(role));
  return posts.map(([, label]) => label).join('、') || '没有人';
};

/** Kinds of papers in words. */
const PAPERS: Readonly<Record<string, string>> = {
  HEARING: '听证材料',
  EVENT: '开放活动文稿',
  MEETING: '会议文稿',
  RECORDING: '会议录像',
  PRESS_TRANSCRIPT: '新闻发布会实录',
  CONSULTATION: '征求意见材料',
  ADOPTION_REPORT: '意见采纳情况',
  PUBLICATION: '决策的公布方案',
  CORRECTION: '更正公告',
  PARTICIPATION_LIST: '公众参与事项清单',
  DISCLOSURE_CATALOGUE: '政务公开标准目录',
} satisfies Record<PaperKind, string>;

/** The page of authority (权限一览): under each group of posts what it may do, in the words of the contract. */
export function authorityPage(contract: string): string {
  const doors = Object.values(buildSchema(contract).getMutationType()?.getFields() ?? {});
  const groups = Map.groupBy(
    doors.filter(({ name }) => name in DOOR_POLICY),
    ({ name }) => whose(DOOR_POLICY[name] ?? []),
  );
  const act = (name: string, description: string | null | undefined) =>
    `- ${description ?? name}（\`${name}\`）`;
  const byPosts = [...groups]
    .toSorted(([one], [other]) => one.localeCompare(other, 'zh'))
    .map(([posts, all]) =>
      [`## ${posts}`, '', ...all.map(({ name, description }) => act(name, description))].join('\n'),
    );
  const papers = doors
    .filter(({ name }) => name in PAPER_POLICY)
    .map(({ name, description }) =>
      [
        `## ${description ?? name}（\`${name}\`），依文稿的种类`,
        '',
        ...Object.entries(PAPER_POLICY[name] ?? {}).map(
          ([kind, posts]) => `- ${PAPERS[kind] ?? kind}：${whose(posts)}`,
        ),
      ].join('\n'),
    );
  return `${[HEAD.trimEnd(), ...byPosts, ...papers].join('\n\n')}\n`;
}
