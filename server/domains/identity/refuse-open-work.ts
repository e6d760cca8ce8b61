import type { Finding } from '#server/law/refusal.ts';
import type { Role } from '#server/law/people/role.ts';
import { r93 } from './account-rule.ts';
import type { AccountDraft } from './refuse-person.ts';

/** A kind of work that whoever has this post is given by name. */
export interface WorkOfPost {
  post: Role;
  /** Only colleagues of its unit can do it. */
  ofUnit: boolean;
  /** Behind the number: “3” + “条意见没有处理”. */
  words: string;
}

/** How much of it is open. */
export interface OpenWork extends WorkOfPost {
  open: number;
}

type Post = Pick<AccountDraft, 'active' | 'unitId' | 'roles'>;

const keeps = (before: Post, after: Post, { post, ofUnit }: WorkOfPost): boolean =>
  after.active && after.roles.includes(post) && (!ofUnit || after.unitId === before.unitId);

/** 移交: whoever leaves a post is asked for what rests on them; it falls to nobody, and nobody would be told. */
export function refuseOpenWork(before: Post, after: Post, work: readonly OpenWork[]): Finding[] {
  const left = work.filter((one) => one.open > 0 && !keeps(before, after, one));
  if (left.length === 0) return [];
  return [
    r93.warn('PERSON_HAS_OPEN_WORK', 'active', 'roles', 'unitId')`
      名下还有${left.map(({ open, words }) => `${open}${words}`).join('，')}；离岗以后没有人办。
      先请其单位改交别人；来不及的，写明由谁接手，没有处理的意见随即列为没有分办。`,
  ];
}
