import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Fold } from '#client/staff/ground/frame/Fold.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { More } from '#client/ui/More.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Evidence, Owner, Standing, Terms } from './DutyCells.tsx';
import { DutyFragment } from './duty-fragment.ts';
import { type Duty, DUTY_STAGE_LABELS } from './duty-words.ts';
import { DUTY_STATE_LABELS } from '#server/law/compliance/duties-state.ts';

export const DutyPanelQuery = graphql(`
  query DutyPanel($no: String!) {
    decision(no: $no) {
      id
      duties {
        id
        ...Duty_duty
      }
    }
  }
`);

const URGENT: ReadonlySet<Duty['state']> = new Set(['LATE', 'MISSING', 'DUE']);
const DONE: ReadonlySet<Duty['state']> = new Set(['MET', 'WAIVED']);
const unmet = ({ lateness, evidence }: Duty) => !lateness || !evidence;

/** 合规情况: every duty of this matter, what stands first that asks for somebody. */
export function DutyPanel({ decision: { no } }: { decision: { no: string } }) {
  const asked = useDesk(DutyPanelQuery, { no });
  return (
    <Waiting asked={asked}>
      {({ decision }) =>
        decision?.duties ? (
          <Folded duties={decision.duties.map((duty) => readFragment(DutyFragment, duty))} />
        ) : null
      }
    </Waiting>
  );
}

const COMPUTED = '由记录计算，不能改动';

/** 合规情况 of a matter, folded to how many ask for somebody. */
const Folded = ({ duties }: DutiesProps) => (
  <Fold place="hegui" title="合规情况" aside={urgentWords(duties) || COMPUTED}>
    <DutyTables duties={duties} />
  </Fold>
);

interface DutiesProps {
  duties: readonly Duty[];
}

/** View of the duties from plain data, without their query. */
export const Duties = ({ duties }: DutiesProps) => (
  <Panel title="合规情况" aside={<span className="small soft">{COMPUTED}</span>}>
    <DutyTables duties={duties} />
  </Panel>
);

const urgentWords = (duties: readonly Duty[]) =>
  [...URGENT]
    .map((state) => [state, duties.filter((duty) => duty.state === state && unmet(duty)).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${DUTY_STATE_LABELS[state]}${count}项`)
    .join('　');

function DutyTables({ duties }: DutiesProps) {
  const urgent = duties.filter((duty) => URGENT.has(duty.state) && unmet(duty));
  const done = duties.filter((duty) => DONE.has(duty.state) || (duty.state === 'LATE' && !unmet(duty)));
  const rest = duties.filter(({ state }) => state === 'AHEAD' || state === 'NOT_APPLICABLE');
  return (
    <>
      {urgent.length > 0 ? (
        <DutyTable caption="需要办理的合规事项" duties={urgent} />
      ) : (
        <p>没有逾期、缺漏或者待办的事项。</p>
      )}
      <More row summary={`已履行的${done.length}项`}>
        <DutyTable caption="已履行的合规事项" duties={done} />
      </More>
      <More row summary={`未到环节和不适用的${rest.length}项`}>
        <DutyTable caption="未到环节和不适用的合规事项" duties={rest} />
      </More>
    </>
  );
}

const COLUMNS = ['事项', '状态', '责任单位', '证据'].map((label) => ({ label }));

function DutyTable({ caption, duties }: { caption: string; duties: readonly Duty[] }) {
  return (
    <Table
      stack
      tight
      captionHidden
      caption={caption}
      columns={[{ label: '环节' }, ...COLUMNS]}
      rows={duties.map((duty) => ({
        key: duty.id,
        cells: [
          DUTY_STAGE_LABELS[duty.stage],
          <Terms key="terms" {...duty} />,
          <Standing key="standing" {...duty} />,
          <Owner key="owner" {...duty} />,
          <Evidence key="evidence" {...duty} />,
        ],
      }))}
    />
  );
}
