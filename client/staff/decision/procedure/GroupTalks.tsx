import { Rows } from '#client/staff/consultation/Rows.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { GROUP_COUNTERPART_LABELS } from '#server/law/group-consultation.ts';
import { type ActivityForm, NO_TALK, SHAPE, type TalkRow } from './activity-form.ts';
import { LineField, PickField, TextField } from './StepControls.tsx';
import { StepFindings } from './StepFindings.tsx';
import { cellsOf } from './step-places.ts';
import type { StepWork } from './use-step.ts';

/** 与特定群体的沟通协商 (第十四条第三款), held in the activity. */
export const GroupTalks = ({ work }: { work: StepWork<ActivityForm> }) => (
  <>
    <Heading level={4}>{SHAPE.labels.groups}</Heading>
    <p className="small soft">
      涉及特定群体利益的，应当与相关人民团体、社会组织以及群众代表进行沟通协商，充分听取意见（国令713号第十四条）。没有的不添加。
    </p>
    <Rows
      name="activity-groups"
      noun="沟通协商"
      rows={work.draft.values.groups}
      blank={NO_TALK}
      onChange={(rows) => work.draft.set('groups', rows)}
    >
      {(row, set, id) => <Talk cell={cellsOf(row, set, id, work.errorAt)} />}
    </Rows>
    <StepFindings work={work} of={['groups']} begun={work.draft.values.groups.length > 0} />
  </>
);

const Talk = ({ cell }: { cell: ReturnType<typeof cellsOf<TalkRow>> }) => (
  <>
    <LineField field={cell('groupName')} label="涉及的特定群体" />
    <div className="fields-row">
      <PickField field={cell('counterpart')} label="对象" labels={GROUP_COUNTERPART_LABELS} />
      <LineField field={cell('counterpartName')} label="团体、组织或者代表的名称" />
    </div>
    <TextField field={cell('opinions')} label="对方的意见" />
  </>
);
