import { graphql } from '#client/graphql/gql.ts';
import { leadingBack } from '#client/staff/ground/addresses/paths.ts';
import { type Address, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer, type Viewer } from '#client/staff/ground/frame/viewer.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { COUNTY_WIDE } from '#server/law/people/role.ts';
import { IMPORT_LATE } from '#client/staff/ground/addresses/decision.ts';
import { DecisionGrid } from './DecisionGrid.tsx';

const DecisionsDeskQuery = graphql(`
  query DecisionsDesk($unitId: ID) {
    decisions(unitId: $unitId) {
      id
      ...DecisionGrid_decision
    }
  }
`);

const WHOSE = 'fanwei';
const COUNTY = 'quanxian';

/** 决策过程: every decision of one's unit, or of the county, with where it stands. */
export function DecisionsPage() {
  useTitle(DESK_LABELS.DECISIONS);
  const viewer = useViewer();
  const address = useAddress();
  const county = address.get(WHOSE) === COUNTY || spansCounty(viewer);
  const asked = useDesk(DecisionsDeskQuery, { unitId: county ? null : viewer.unit.id });
  return (
    <>
      <DeskTop
        title={DESK_LABELS.DECISIONS}
        note={county ? '全县的决策' : `${viewer.unit.name}承办和配合的决策`}
      >
        {viewer.roles.some((role) => LATE.has(role)) ? (
          <ButtonLink look="quiet" href={leadingBack(IMPORT_LATE, address.with({}))}>
            成批补录
          </ButtonLink>
        ) : null}
      </DeskTop>
      <DeskBody>
        {spansCounty(viewer) ? null : <Whose address={address} county={county} />}
        <Waiting asked={asked}>{({ decisions }) => <DecisionGrid decisions={decisions} />}</Waiting>
      </DeskBody>
    </>
  );
}

/** Who enters what happened before the platform, and who confirms it. */
const LATE: ReadonlySet<string> = new Set(['UNIT_STAFF', 'UNIT_LEAD', 'JUSTICE_STAFF']);

const COUNTY_ROLES: ReadonlySet<string> = COUNTY_WIDE;
const spansCounty = ({ roles }: Viewer) => roles.some((role) => COUNTY_ROLES.has(role));

const Whose = ({ address, county }: { address: Address; county: boolean }) => (
  <Chips
    label="看哪些决策"
    items={[
      { href: address.with({ [WHOSE]: null }), label: '本单位', current: !county },
      { href: address.with({ [WHOSE]: COUNTY }), label: '全县', current: county },
    ]}
  />
);
