import { ActingPost } from '#schema/identity/acting-post.ts';
import { Person } from '#schema/identity/person.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseActing } from '#server/law/people/acting-post.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { actingMeanwhile } from './acting-posts.queries.ts';
import { keepAccounts } from './identity.permissions.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { tellOfActing } from './tell-of-acting.ts';

/** 安排代理: from the first day to the last somebody has the posts of a colleague on leave beside their own. */
export const appointActing = defineCommand(
  'person.actingAppointed',
  keepAccounts,
  async (
    command,
    absentId: string,
    actingId: string | null,
    startsOn: CalendarDay | null,
    endsOn: CalendarDay | null,
    reason: string,
  ) => {
    await oneAtATime(command.db);
    const absent = await loadById(command.em, Person, absentId, '该账号');
    const acting = actingId ? await loadById(command.em, Person, actingId, '该账号') : null;
    const others = startsOn && endsOn ? await actingMeanwhile(command.db, absentId, startsOn, endsOn) : [];
    const { today } = command;
    command.about('person', absent.id, [acting?.loginName, startsOn, endsOn, reason].join(' '));
    const facts = { acting, absent, startsOn, endsOn, reason, today, others };
    const refusal = command.refusalOf(refuseActing(facts));
    if (refusal || !acting || !startsOn || !endsOn) return refusal ?? absent.id;
    const post = { personId: acting.id, absentId, startsOn, endsOn, reason, at: command.now };
    const { id } = command.em.create(ActingPost, { ...post, byId: actorOf(command).id });
    await tellOfActing(command, { id, acting, absent, startsOn, endsOn });
    return absent.id;
  },
);
