import { eachByItself } from '#server/kernel/each-by-itself.ts';
import { readUnder } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { systemContext } from '#server/kernel/system-context.ts';
import type { Jobs } from '#server/kernel/worker.ts';
import { pressContactsExpired } from '#server/law/press-accreditation.ts';
import { takesPart } from './press.permissions.ts';
import { conferencesHoldingContacts } from './press-due.queries.ts';
import { purgePressContacts } from './purge-press-contacts.ts';
import { type PressTiding, tellJournalists } from './tell-journalists.ts';

/** What is due on the days after a press conference (新闻发布会的后续事项). */
export const jobs = {
  'tell-journalists': async (payload, services) => {
    await tellJournalists(systemContext(services), payload as PressTiding);
  },
  /** Daily. */
  'purge-press-contacts': async (_payload, services) => {
    const context = systemContext(services);
    const expired = await readUnder(context, takesPart, async (db) => {
      const { today } = await rulesOf(db);
      const held = await conferencesHoldingContacts(db);
      return held.filter(({ endsAt }) => pressContactsExpired(endsAt, today));
    });
    await eachByItself(expired, ({ id }) => purgePressContacts(context, id));
  },
} satisfies Jobs;
