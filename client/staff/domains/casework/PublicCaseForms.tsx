import { standard } from '#client/graphql/standard.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import type { ActProps } from './case-act.ts';

const Publish = standard('publishCase');
const TakeDown = standard('takeDownCase');
const Review = standard('reviewTakedown');

/** 审核公开: title, public text and answer stand on the page above. */
export const PublishCase = ({ capability, item: { id, version } }: ActProps) => (
  <ActionForm
    form={`case:${id}:publish`}
    capability={capability}
    word="审核通过，公开问题和答复"
    document={Publish}
    variables={() => ({ id, version })}
  />
);

/** 撤下: its page then says when and why. */
export const TakeDownCase = ({ capability, item: { id, version } }: ActProps) => (
  <ActionForm
    form={`case:${id}:takedown`}
    capability={capability}
    word="撤下"
    look="quiet"
    document={TakeDown}
    fields={[
      {
        name: 'reason',
        label: '撤下原因',
        kind: 'area',
        hint: '公众在原来的页面上看得到这一句，不要写能认出本人的内容。立即撤下，由政府办复核。',
      },
    ]}
    variables={({ reason = '' }) => ({ id, version, reason })}
  />
);

const PUBLIC = '公众在原来的页面上看得到这一句。';

/** 维持撤下: the office found the reason good. */
export const UpholdTakedown = ({ capability, item: { id, version } }: ActProps) => (
  <ActionForm
    form={`case:${id}:uphold`}
    capability={capability}
    word="维持撤下"
    document={Review}
    fields={[{ name: 'reason', label: '复核意见', kind: 'area', hint: PUBLIC, optional: true }]}
    variables={({ reason = '' }) => ({ id, version, upheld: true, reason })}
  />
);

/** 恢复公开: it stands on its page again, with the reason. */
export const RestoreCase = ({ capability, item: { id, version } }: ActProps) => (
  <ActionForm
    form={`case:${id}:restore`}
    capability={capability}
    word="恢复公开"
    look="quiet"
    document={Review}
    fields={[{ name: 'reason', label: '恢复公开的原因', kind: 'area', hint: PUBLIC }]}
    variables={({ reason = '' }) => ({ id, version, upheld: false, reason })}
  />
);
