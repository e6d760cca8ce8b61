import { Deeds } from '#client/staff/frame/Deeds.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Archive, Publish, Release } from './HoldDeeds.tsx';
import { Cancel, Postpone } from './ChangeDeeds.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { canOf } from './event-can.ts';
import type { EventProps } from './event-record.ts';
import { Pass, Return, Standing, Submit } from './ReviewDeeds.tsx';

/** What the viewer can do with the event now; a deed of another post or stage is not listed. */
export function EventDeeds(props: EventProps) {
  const { event } = props;
  const can = canOf(event);
  return (
    <Panel title="办理">
      <Standing event={event} />
      <Deeds none={<p className="small soft">这一步由其他岗位办理，或者已经办完。</p>}>
        <Pass {...props} capability={can.passReview} />
        <Return {...props} capability={can.returnReview} />
        <Publish {...props} capability={can.publish} />
        <Submit {...props} capability={can.submitReview} />
        <Release {...props} capability={can.releaseNoShows} />
        <Postpone {...props} capability={can.postpone} />
        <Cancel {...props} capability={can.cancel} />
        <Archive {...props} capability={can.archive} />
      </Deeds>
      <Elsewhere event={event} />
    </Panel>
  );
}
