import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { TakePart_QueryFragment as Found } from '#client/graphql/graphql.ts';
import { dayOf, shortDate, weekday } from '#client/format.ts';
import { registerHref } from '../addresses/event.ts';
import { signUpHref } from '../addresses/hearing.ts';
import { untilText } from '../parts/hearing-times.ts';
import { TakePartFragment } from './TakePart.tsx';

/** One thing that takes sign-ups now (正在报名), in words. */
export interface NextSignUp {
  href: string;
  name: string;
  held: string;
  until: string | null;
}

interface Ahead extends Omit<NextSignUp, 'held' | 'until'> {
  at: string;
  closesAt?: string | null | undefined;
}

const eventsOf = ({ eventsComing }: Found): Ahead[] =>
  eventsComing.nodes.flatMap(({ no, title, signUpClosesAt, slots }) => {
    const free = slots.find(({ signUpFindings }) => signUpFindings.length === 0);
    return free ? [{ href: registerHref(no), name: title, at: free.startsAt, closesAt: signUpClosesAt }] : [];
  });

const hearingsOf = ({ hearingsComing }: Found): Ahead[] =>
  hearingsComing.nodes.flatMap(({ no, name, signUpOpen, beginsAt, signUpClosesAt }) =>
    signUpOpen && beginsAt ? [{ href: signUpHref(no), name, at: beginsAt, closesAt: signUpClosesAt }] : [],
  );

/** The event or hearing held first of those one can sign up for; null: none. */
export function nextSignUp(coming: FragmentType<typeof TakePartFragment>): NextSignUp | null {
  const found = readFragment(TakePartFragment, coming);
  const [next] = [...eventsOf(found), ...hearingsOf(found)].toSorted(
    (one, other) => Date.parse(one.at) - Date.parse(other.at),
  );
  if (!next) return null;
  const day = dayOf(next.at);
  return {
    href: next.href,
    name: next.name,
    held: `${shortDate(day)}（${weekday(day)}）`,
    until: next.closesAt ? untilText(next.closesAt, true) : null,
  };
}
