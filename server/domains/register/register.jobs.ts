import { byDeadline } from '#server/ground/kernel/authority.ts';
import { eachByItself } from '#server/ground/kernel/each-by-itself.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { contactsExpired } from '#server/law/people/contact-retention.ts';
import { purgeRepresentativeContact } from './purge-representative-contact.ts';
import { remindOfTerm } from './remind-of-term.ts';
import { leftRepresentatives, unremindedTerms } from './term-ends.queries.ts';

/** Scheduled jobs of the register (代表库的定时事项); the end of a term needs no job, as it follows from the day alone. */
export const jobs = {
  /** Daily: a representative already reminded is not reminded again. */
  'remind-of-terms': async (_payload, services) => {
    const context = systemContext(services);
    const due = await readUnder(context, byDeadline, async (db) =>
      unremindedTerms(db, (await rulesOf(db)).today),
    );
    await eachByItself(due, (id) => remindOfTerm(context, id));
  },
  /** Daily, each in a transaction of its own. */
  'purge-representative-contacts': async (_payload, services) => {
    const context = systemContext(services);
    const expired = await readUnder(context, byDeadline, async (db) => {
      const { today, policy } = await rulesOf(db);
      const left = await leftRepresentatives(db, policy.contactRetentionYears);
      return left.filter(({ from, years }) => contactsExpired(from, today, { contactRetentionYears: years }));
    });
    await eachByItself(expired, (one) => purgeRepresentativeContact(context, one));
  },
} satisfies Jobs;
