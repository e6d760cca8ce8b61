import type { Db } from '#server/kernel/context.ts';

/** Press conferences of which names and contacts are still kept (仍存有联系方式的新闻发布会). */
export const conferencesHoldingContacts = (db: Db) =>
  db
    .selectFrom('event as e')
    .select(['e.id', 'e.ends_at as endsAt'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('press_contact as c')
          .innerJoin('press_accreditation as a', 'a.id', 'c.accreditation_id')
          .select('a.id')
          .whereRef('a.event_id', '=', 'e.id'),
      ),
    )
    .execute();
