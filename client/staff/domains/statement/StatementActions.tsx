import type { ReactNode } from 'react';
import { offer } from '#client/offer.ts';
import type { DeskStatement_StatementFragment as DeskStatement } from '#client/graphql/graphql.ts';
import { type CapabilityRef, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { type ActionField, ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import {
  ReturnStatementAnswer,
  SetSpeakerConsent,
  SetStatementMoment,
  VoidStatement,
} from './statement-documents.ts';
import { momentInputOf } from './statement-form.ts';

const reason = (label: string): ActionField[] => [{ name: 'reason', label, kind: 'area' }];

const MOMENT: readonly ActionField[] = [
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

interface Props {
  statement: DeskStatement;
}

/** Actions on one statement besides answering it. */
export const StatementActions = ({ statement }: Props) => (
  <div className="row gap-top">
    <Moment statement={statement} />
    <Consent statement={statement} />
    <Offered capability={offer(statement.viewerCan, 'return')}>
      <ActionForm
        form={`statement-return:${statement.id}`}
        capability={offer(statement.viewerCan, 'return')}
        look="quiet"
        word="退回重拟"
        document={ReturnStatementAnswer}
        fields={reason('退回的原因')}
        variables={(values) => ({ ...versionOf(statement), reason: values.reason ?? '' })}
      />
    </Offered>
    <Offered capability={offer(statement.viewerCan, 'void')}>
      <ActionForm
        form={`statement-void:${statement.id}`}
        capability={offer(statement.viewerCan, 'void')}
        look="text"
        word="登记作废"
        document={VoidStatement}
        fields={reason('作废的原因')}
        variables={(values) => ({ ...versionOf(statement), reason: values.reason ?? '' })}
      />
    </Offered>
  </div>
);

const versionOf = ({ id, version }: DeskStatement) => ({ id, version });

const Moment = ({ statement }: Props) => (
  <Offered capability={offer(statement.viewerCan, 'setMoment')}>
    <ActionForm
      form={`statement-moment:${statement.id}`}
      capability={offer(statement.viewerCan, 'setMoment')}
      look="text"
      word="更正发言时刻"
      document={SetStatementMoment}
      fields={MOMENT}
      variables={(values) => ({
        ...versionOf(statement),
        input: momentInputOf(values, statement.saidAt ?? statement.recordedAt),
      })}
    />
  </Offered>
);

const Consent = ({ statement }: Props) => (
  <Offered capability={offer(statement.viewerCan, 'setConsent')}>
    <ActionForm
      form={`statement-consent:${statement.id}`}
      capability={offer(statement.viewerCan, 'setConsent')}
      look="text"
      word={statement.consentedAt ? '本人不再同意署名' : '本人同意署名'}
      document={SetSpeakerConsent}
      variables={() => ({ ...versionOf(statement), named: !statement.consentedAt })}
    />
  </Offered>
);

/** Actions of another post or another stage are left out. */
const Offered = ({ capability, children }: { capability: CapabilityRef; children: ReactNode }) =>
  offered(capability) ? children : null;
