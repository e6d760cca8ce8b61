import { Rows } from '#client/staff/consultation/Rows.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { INTEREST_DECLARATION_LABELS } from '#server/law/expert-panel.ts';
import { type ExpertForm, type MemberRow, NO_MEMBER, SHAPE } from './expert-form.ts';
import { LineField, PickField, TickField } from './StepControls.tsx';
import { StepFindings } from './StepFindings.tsx';
import { cellsOf } from './step-places.ts';
import type { StepWork } from './use-step.ts';

/** The experts asked (第二十条): their knowledge, that they stand for something, and that they have no interest. */
export const ExpertMembers = ({ work }: { work: StepWork<ExpertForm> }) => (
  <>
    <Heading level={4}>{SHAPE.labels.members}</Heading>
    <p className="small soft">
      注重专业性、代表性、均衡性，并吸收持不同意见的专家；与决策事项有直接利害关系的不得参加（国令713号第二十条）。
    </p>
    <Rows
      name="expert-members"
      noun="专家"
      rows={work.draft.values.members}
      blank={NO_MEMBER}
      onChange={(rows) => work.draft.set('members', rows)}
    >
      {(row, set, id) => <Member cell={cellsOf(row, set, id, work.errorAt)} />}
    </Rows>
    <StepFindings work={work} of={['members']} begun={work.draft.values.members.length > 0} />
  </>
);

const Member = ({ cell }: { cell: ReturnType<typeof cellsOf<MemberRow>> }) => (
  <>
    <div className="fields-row">
      <LineField field={cell('name')} label="姓名或者机构名称" />
      <LineField field={cell('employer')} label="工作单位" optional />
    </div>
    <PickField
      field={cell('interest')}
      label="利害关系声明"
      labels={INTEREST_DECLARATION_LABELS}
      none="还没有声明"
    />
    <TickField field={cell('dissenting')} label="对草案持不同意见" />
  </>
);
