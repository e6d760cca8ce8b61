import { eachByItself } from '#server/ground/kernel/each-by-itself.ts';
import { byRetention } from '#server/ground/kernel/authority.ts';
import { readAsSystem, readUnder } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { contactsExpired } from '#server/law/people/contact-retention.ts';
import { endedDecisions } from './ended-decisions.queries.ts';
import { expiredCases } from './expired-cases.queries.ts';
import { purgeCaseContacts } from './purge-case-contacts.ts';
import { purgeContacts } from './purge-contacts.ts';

/** Jobs that delete data at the end of their retention period (保存期限). */
export const jobs = {
  /** Daily, each decision and each answered case item in a transaction of its own. */
  'purge-contacts': async (_payload, services) => {
    const context = systemContext(services);
    const expired = await readAsSystem(context, async (db) => {
      const { today, policy } = await rulesOf(db);
      const ended = await endedDecisions(db, policy.contactRetentionYears);
      return ended.filter(({ from, years }) =>
        contactsExpired(from, today, { contactRetentionYears: years }),
      );
    });
    await eachByItself(expired, (decision) => purgeContacts(context, decision));
    const answered = await readUnder(context, byRetention, async (db) => expiredCases(db, await rulesOf(db)));
    await eachByItself(answered, (one) => purgeCaseContacts(context, one));
  },
} satisfies Jobs;
