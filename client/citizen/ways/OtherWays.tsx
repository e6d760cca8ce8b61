import { Part } from '#client/ui/Part.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { ActivityItem } from '../parts/ActivityItem.tsx';
import { ConsultationItem } from '../parts/ConsultationItem.tsx';
import { EventItem } from '../parts/EventItem.tsx';
import { HearingItem } from '../parts/HearingItem.tsx';
import { OTHER_WAYS } from './anchor.ts';
import type { Way } from './other-ways.ts';

/** 其他参与方式: every other way to take part in the same decision; nothing where there is none. */
export const OtherWays = ({ ways }: { ways: readonly Way[] }) =>
  ways.length === 0 ? null : (
    <Part {...OTHER_WAYS}>
      <Ruled side>{ways.map(itemOf)}</Ruled>
    </Part>
  );

function itemOf(way: Way) {
  if (way.is === 'consultation') return <ConsultationItem key={way.href} consultation={way.node} />;
  if (way.is === 'hearing') return <HearingItem key={way.href} hearing={way.node} />;
  if (way.is === 'activity') return <ActivityItem key={way.href} activity={way.node} />;
  return <EventItem key={way.href} event={way.node} />;
}
