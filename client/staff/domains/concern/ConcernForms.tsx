import { standard } from '#client/graphql/standard.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Lines } from '#client/ui/desk/Lines.tsx';
import type { ConcernLevel } from '#server/law/concern/concern-words.ts';
import { ConcernChoicesQuery, decisionOptions } from './concern-choices.ts';
import { blankConcern, handOverFields, inputOf, judgementFields, registerFields } from './concern-form.ts';
import { draftOf, type OneConcern } from './concern-query.ts';

/** 登记舆情. */
export const RegisterConcern = ({ capability }: { capability: CapabilityRef }) => {
  const asked = useDesk(ConcernChoicesQuery, {});
  return (
    <Waiting asked={asked}>
      {({ serverTime: { today }, decisions }) => (
        <RecordForm
          form="concern:register"
          capability={capability}
          word="登记舆情"
          document={standard('registerConcern')}
          record={blankConcern(today)}
          fields={registerFields(decisionOptions(decisions), today)}
          variables={(typed) => ({ input: inputOf(typed) })}
        />
      )}
    </Waiting>
  );
};

export interface ActProps {
  capability: CapabilityRef;
  concern: OneConcern;
}

/** 转办: the first time what is asked, afterwards why another unit gets it. */
export const HandOver = ({ capability, concern: { id, version, leadUnit, units } }: ActProps) => (
  <RecordForm
    form={`concern:${id}:hand-over`}
    capability={capability}
    look={leadUnit ? 'quiet' : undefined}
    word={leadUnit ? '改由其他单位办理' : '转办'}
    document={standard('handOverConcern')}
    record={{ leadUnitId: '', unitIds: units.map((unit) => unit.id), note: '' }}
    fields={handOverFields(Boolean(leadUnit))}
    variables={({ leadUnitId, unitIds, note }) => ({ id, version, leadUnitId, unitIds: [...unitIds], note })}
  />
);

/** 重新研判: the clock follows the level, from the same instant. */
export const Judge = ({ capability, concern }: ActProps) => {
  const { id, version, title, level, emergency, decision } = concern;
  const asked = useDesk(ConcernChoicesQuery, {});
  return (
    <Waiting asked={asked}>
      {({ decisions }) => (
        <RecordForm
          form={`concern:${id}:judge`}
          capability={capability}
          look="quiet"
          word="重新研判"
          document={standard('judgeConcern')}
          record={{ title, level, emergency, decisionNo: decision?.no ?? '', reason: '' }}
          fields={judgementFields(decisionOptions(decisions))}
          variables={(typed) => ({
            id,
            version,
            input: {
              ...typed,
              level: typed.level as ConcernLevel,
              decisionNo: typed.decisionNo || null,
            },
          })}
        />
      )}
    </Waiting>
  );
};

export const LinkPress = ({ capability, concern: { id, version, press } }: ActProps) => (
  <ActionForm
    form={`concern:${id}:press`}
    capability={capability}
    look="quiet"
    word={press ? '改为另一场新闻发布会' : '关联新闻发布会'}
    document={standard('linkConcernPress')}
    fields={[
      {
        name: 'eventNo',
        label: '活动编号',
        kind: 'text',
        hint: '活动台里已经公告的一场，例如“2026-3”；是否按时以它的开始时间为准。',
      },
    ]}
    variables={({ eventNo = '' }) => ({ id, version, eventNo })}
  />
);

export const End = ({ capability, concern: { id, version } }: ActProps) => (
  <ActionForm
    form={`concern:${id}:end`}
    capability={capability}
    look="quiet"
    word="不作回应"
    document={standard('endConcern')}
    fields={[{ name: 'reason', label: '理由', kind: 'area', hint: '例如“与第3件是同一说法，一并回应”。' }]}
    variables={({ reason = '' }) => ({ id, version, reason })}
  />
);

/** 拟写: the first, the next, or one that went back. */
export const DraftResponse = ({ capability, concern }: ActProps) => {
  const { id, version, respondedAt } = concern;
  const draft = draftOf(concern);
  return (
    <ActionForm
      form={`concern:${id}:draft`}
      capability={capability}
      look={respondedAt && !draft ? 'quiet' : undefined}
      word={draft ? '改写回应' : respondedAt ? '拟写后续回应' : '拟写回应'}
      document={standard('draftConcernResponse')}
      fields={[
        {
          name: 'text',
          label: '回应',
          kind: 'area',
          hint: '写清事实是什么、已经做了什么、接下来怎样做。由没有参与拟写的人审核以后公布。',
          initial: draft?.text ?? '',
        },
      ]}
      variables={({ text = '' }) => ({ id, version, text })}
    />
  );
};

/** 审核公布: the text is read once more, with the title that stands above it. */
export const PublishResponse = ({ capability, concern }: ActProps) => (
  <ActionForm
    form={`concern:${concern.id}:publish`}
    capability={capability}
    word="审核公布"
    document={standard('publishConcernResponse')}
    variables={() => ({ id: concern.id, version: concern.version })}
    confirm={
      <>
        <p>
          <b>{concern.title}</b>
        </p>
        <Lines text={draftOf(concern)?.text ?? ''} />
        <p className="small">公布后任何人都能看到，不能再改；有新情况的，另发后续回应。</p>
      </>
    }
  />
);

export const ReturnResponse = ({ capability, concern: { id, version } }: ActProps) => (
  <ActionForm
    form={`concern:${id}:return`}
    capability={capability}
    word="退回修改"
    look="quiet"
    document={standard('returnConcernResponse')}
    fields={[{ name: 'reason', label: '退回原因', kind: 'area', hint: '写清要改什么，拟写人看得到。' }]}
    variables={({ reason = '' }) => ({ id, version, reason })}
  />
);
