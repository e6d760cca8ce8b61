import type { ReactNode } from 'react';
import type { DeskStatement_StatementFragment as DeskStatement } from '#client/graphql/graphql.ts';
import { type CapabilityRef, offered } from '#client/staff/frame/CapabilityButton.tsx';
import { DeedForm } from '#client/staff/frame/DeedForm.tsx';
import type { DeedField } from '#client/staff/frame/DeedFields.tsx';
import {
  ReturnStatementAnswer,
  SetSpeakerConsent,
  SetStatementMoment,
  VoidStatement,
} from './statement-documents.ts';
import { momentInputOf } from './statement-form.ts';

const reason = (label: string): DeedField[] => [{ name: 'reason', label, kind: 'area' }];

const MOMENT: readonly DeedField[] = [
  { name: 'playback', label: '回放里的时间', hint: '如 35 分 20 秒写 35:20。', kind: 'text', optional: true },
  { name: 'part', label: '第几段录像', hint: '只有一段的不填。', kind: 'text', optional: true },
  {
    name: 'clock',
    label: '或者当时的钟点',
    hint: '如 15:31；都不填的，算没有记下。',
    kind: 'text',
    optional: true,
  },
];

/** What may be done with one statement besides answering it. */
export function StatementDeeds({ statement }: { statement: DeskStatement }) {
  const { id, version, consentedAt, recordedAt, saidAt, viewerCan } = statement;
  const of = { id, version };
  return (
    <div className="row gap-top">
      <Offered capability={viewerCan.setMoment}>
        <DeedForm
          form={`statement-moment:${id}`}
          capability={viewerCan.setMoment}
          look="text"
          word="更正发言时刻"
          document={SetStatementMoment}
          fields={MOMENT}
          variables={(values) => ({ ...of, input: momentInputOf(values, saidAt ?? recordedAt) })}
        />
      </Offered>
      <Offered capability={viewerCan.setConsent}>
        <DeedForm
          form={`statement-consent:${id}`}
          capability={viewerCan.setConsent}
          look="text"
          word={consentedAt ? '本人不再同意署名' : '本人同意署名'}
          document={SetSpeakerConsent}
          variables={() => ({ ...of, named: !consentedAt })}
        />
      </Offered>
      <Offered capability={viewerCan.return}>
        <DeedForm
          form={`statement-return:${id}`}
          capability={viewerCan.return}
          look="quiet"
          word="退回重拟"
          document={ReturnStatementAnswer}
          fields={reason('退回的原因')}
          variables={(values) => ({ ...of, reason: values.reason ?? '' })}
        />
      </Offered>
      <Offered capability={viewerCan.void}>
        <DeedForm
          form={`statement-void:${id}`}
          capability={viewerCan.void}
          look="text"
          word="登记作废"
          document={VoidStatement}
          fields={reason('作废的原因')}
          variables={(values) => ({ ...of, reason: values.reason ?? '' })}
        />
      </Offered>
    </div>
  );
}

/** Deeds of another post or another stage are left out. */
const Offered = ({ capability, children }: { capability: CapabilityRef; children: ReactNode }) =>
  offered(capability) ? children : null;
