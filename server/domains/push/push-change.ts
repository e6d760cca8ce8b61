import { Push } from '#schema/push/push.ts';
import type { ChangeDescriptor } from '#server/engines/change/change-descriptor.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { followersOfGroups } from '#server/domains/following/audience-counts.queries.ts';
import { audienceWords } from '#server/law/following/audience.ts';
import { MOMENT_LABELS } from '#server/law/following/following-words.ts';
import { ChangeKind } from '#server/law/people/proposed-change.ts';
import { type PushContent, refusePush } from '#server/law/push/push.ts';
import { pushFacts } from './push-pages.queries.ts';
import { pushes } from './push.permissions.ts';

/** Public pages that list pushes. */
const PUSH_SCOPE = 'pushes';

/** 定向推送: written by one person of the unit, sent once another has approved it; judged again as things stand then. */
export const PUSH_CHANGE: ChangeDescriptor<PushContent> = {
  kind: ChangeKind.PUSH,
  answers: pushes,
  words: ({ groups, title, text, page }) =>
    `推送给${audienceWords(groups)}：“${title}”，${text}（${MOMENT_LABELS[page.kind]}：${page.title}）`,
  concerns: () => [],
  standing: async (command, { id, unitId, after }) => {
    if (actorOf(command).unitId !== unitId) throw notFound('本单位的该项推送');
    const { groups, title, text, page } = after;
    command.about('push', id, title);
    const facts = await pushFacts(command, { unitId, key: page.key, now: command.now });
    return {
      matter: null,
      refusals: refusePush(after, facts),
      keep: async () => {
        const all = await readAsSystem(command, followersOfGroups);
        const followers = Object.fromEntries(groups.map((one) => [one, all[one] ?? 0]));
        const { kind: pageKind, title: pageTitle, path } = page;
        const content = { groups, title, text, pageKind, pageTitle, path, followers };
        command.em.create(Push, { id, unitId, ...content, sentAt: command.now });
        command.publish(PUSH_SCOPE);
      },
    };
  },
};
