import type { ReactNode } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

const EntryQuery = graphql(`
  query RegisterEntry {
    serverTime {
      today
    }
    enterRepresentativeCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

/** A desk at which people are named for the register, for whoever may name any. */
export function EntryDesk({
  title,
  children,
}: {
  title: string;
  children: (today: CalendarDay) => ReactNode;
}) {
  useTitle(title);
  const asked = useDesk(EntryQuery, {});
  return (
    <>
      <DeskTop title={title} note="核实后入库">
        <ButtonLink look="quiet" href={paths.representatives}>
          返回名册
        </ButtonLink>
      </DeskTop>
      <Waiting asked={asked}>
        {({ enterRepresentativeCan, serverTime }) =>
          allowedIn(enterRepresentativeCan) ? (
            <DeskBody>{children(serverTime.today as CalendarDay)}</DeskBody>
          ) : (
            <NotFoundPage />
          )
        }
      </Waiting>
    </>
  );
}
