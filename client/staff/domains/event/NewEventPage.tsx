import { useLocation } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { DECISION, eventPath, LIKE } from '#client/staff/ground/addresses/event.ts';
import { PlanEvent } from './event-documents.ts';
import { eventRecord } from './event-record.ts';
import { PlanForm } from './PlanForm.tsx';
import { BLANK_SLOT, EMPTY_PLAN, type PlanForm as Form, planTyped } from './plan-form.ts';

const NewEventQuery = graphql(`
  query NewEvent($like: String!) {
    serverTime {
      now
    }
    planEventCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    event(no: $like) {
      id
      ...EventRecord_event
    }
  }
`);

const TITLE = '筹备活动';

/** 筹备活动: a new one, or one like another that is known, without its times. */
export function NewEventPage() {
  useTitle(TITLE);
  const { unit } = useViewer();
  const [like = '', decisionId = ''] = [LIKE, DECISION].map(useAddress().get);
  const asked = useDesk(NewEventQuery, { like });
  const [, navigate] = useLocation();
  return (
    <>
      <DeskTop title={TITLE} note={`${unit.name}　拟稿以后由另一人保密审查，再发布`}>
        <ButtonLink look="quiet" href={paths.events}>
          返回列表
        </ButtonLink>
      </DeskTop>
      <Waiting asked={asked}>
        {({ planEventCan, serverTime, event }) =>
          notMine(planEventCan) ? (
            <NotFoundPage />
          ) : (
            <DeskBody>
              <Panel title="活动方案">
                <PlanForm
                  opened
                  form={event ? `event:like:${like}` : `event:new:${decisionId}`}
                  word={TITLE}
                  capability={planEventCan}
                  document={PlanEvent}
                  record={likeOf(event ? eventRecord(event) : null, decisionId)}
                  now={serverTime.now}
                  eventId={null}
                  variables={(input) => ({ input })}
                  onDone={({ no }) => navigate(eventPath(no))}
                />
              </Panel>
            </DeskBody>
          )
        }
      </Waiting>
    </>
  );
}

/** Form values copied from an earlier event, without its times; otherwise only the decision is filled in. */
function likeOf(event: Parameters<typeof planTyped>[0] | null, decisionId: string): Form {
  if (!event) return { ...EMPTY_PLAN, decisionId };
  const { opensDay, closesDay } = EMPTY_PLAN;
  const known = planTyped(event);
  const slots = known.slots.map((slot) => ({ ...slot, day: BLANK_SLOT.day }));
  return { ...known, slots, opensDay, closesDay };
}
