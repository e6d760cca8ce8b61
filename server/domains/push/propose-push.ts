import type { PushInput } from '#schema/push/push-view.ts';
import { keepProposal, refuseProposal } from '#server/engines/change/propose-change.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { audiencesOf } from '#server/law/following/audience.ts';
import { refusePush } from '#server/law/push/push.ts';
import { PUSH_CHANGE } from './push-change.ts';
import { pushFacts } from './push-pages.queries.ts';
import { pushes } from './push.permissions.ts';

/** 拟写定向推送 by the unit that published the page; it is sent when a second person of the unit approves it. */
export const proposePush = defineCommand(
  ['push.proposed', '拟写定向推送'],
  pushes,
  async (command, { groups, title, text, page: key, reason }: PushInput) => {
    const { unitId } = actorOf(command);
    command.about('push', '', title);
    const { page, ...facts } = await pushFacts(command, { unitId, key, now: command.now });
    const after = { groups: audiencesOf(groups) ?? [], title, text, page };
    const proposed = { subject: page.key, before: null, after, reason };
    const refusal = command.refusalOf([
      ...refusePush(after, facts),
      ...(await refuseProposal(command, PUSH_CHANGE, proposed)),
    ]);
    return refusal ?? keepProposal(command, PUSH_CHANGE, proposed);
  },
);
