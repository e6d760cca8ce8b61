import { offer } from '#client/offer.ts';
import type { CorrectionSubject } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import { correctionFields, inputOf } from './correction-fields.ts';
import { ReviseFile } from './CorrectFile.tsx';
import { ReviseTakingDown } from './TakeDownFilm.tsx';
import type { Correction } from './corrections-query.ts';

const SubmitPaper = standard('submitPaper');
const PassPaper = standard('passPaper');
const ReturnPaper = standard('returnPaper');
const ReviseCorrection = standard('reviseCorrection');
const DiscardCorrection = standard('discardCorrection');
const PublishCorrection = standard('publishCorrection');

const NOTHING = {};
const KIND = 'CORRECTION' as const;

interface CorrectionActionsProps {
  correction: Correction;
  subject: CorrectionSubject;
  /** Id of the published thing that is corrected. */
  subjectId: string;
}

/** Actions on a correction now, for whoever may take them; renders nothing once it is published. */
export function CorrectionActions(props: CorrectionActionsProps) {
  const { correction } = props;
  const { viewerCan, publishedAt } = correction;
  if (publishedAt) return null;
  return (
    <p className="row">
      {offer(viewerCan, 'submitPaper').allowed ? <Submit {...correction} /> : null}
      {offer(viewerCan, 'revise').allowed ? <Revise {...props} /> : null}
      {offer(viewerCan, 'passPaper').allowed ? <Pass {...correction} /> : null}
      {offer(viewerCan, 'returnPaper').allowed ? <Return {...correction} /> : null}
      {offer(viewerCan, 'publish').allowed ? <Publish {...correction} /> : null}
    </p>
  );
}

const PLAIN = { record: NOTHING, fields: [], look: 'quiet' as const };

const Submit = ({ id, version }: Correction) => (
  <ActionDialog
    {...PLAIN}
    form={`submit:${id}`}
    word="提交审查"
    title="提交审查"
    document={SubmitPaper}
    variables={() => ({ kind: KIND, id, version, acknowledged: [] })}
  >
    <p>由没有参与拟稿的人审查，通过以后由负责人公布。</p>
  </ActionDialog>
);

const Pass = ({ id, version }: Correction) => (
  <ActionDialog
    {...PLAIN}
    form={`pass:${id}`}
    word="审查通过"
    title="更正审查通过"
    document={PassPaper}
    variables={() => ({ kind: KIND, id, version, note: null })}
  />
);

const Return = ({ id, version }: Correction) => (
  <ActionDialog
    form={`return:${id}`}
    look="quiet"
    word="退回修改"
    title="退回更正"
    document={ReturnPaper}
    record={NO_REASON}
    fields={reasonField('退回的原因')}
    variables={({ reason }) => ({ kind: KIND, id, version, reason })}
  />
);

const Publish = ({ id, version, takenDown }: Correction) => (
  <ActionDialog
    {...PLAIN}
    look="solid"
    form={`publish:${id}`}
    word="公布更正"
    title="公布更正"
    document={PublishCorrection}
    variables={() => ({ id, version })}
  >
    <p>
      {takenDown
        ? '公布以后不能恢复。公众从此看不到这段视频和字幕，原处写明撤下的日期和原因；卷宗保留字幕和视频的摘要。'
        : '公布以后不能修改。原文保留并划去，正确的文字写在旁边。'}
      提过意见、留有联系方式的人收到告知。
    </p>
  </ActionDialog>
);

function Revise({ correction, subject, subjectId }: CorrectionActionsProps) {
  const { id, version, part, wrong, corrected, since, material, reason, formerFile, takenDown } = correction;
  return (
    <>
      {formerFile && takenDown ? (
        <ReviseTakingDown correction={correction} film={formerFile} />
      ) : formerFile ? (
        <ReviseFile subject={subject} subjectId={subjectId} correction={correction} wrong={formerFile} />
      ) : (
        <ActionDialog
          form={`revise:${id}`}
          look="quiet"
          word="修改"
          title="修改更正"
          document={ReviseCorrection}
          record={{ part, wrong, corrected, since: since ?? '', material, reason }}
          fields={correctionFields(subject)}
          variables={(typed) => ({ id, version, input: inputOf(typed, subject) })}
        />
      )}
      <ActionDialog
        form={`discard:${id}`}
        word="放弃"
        title="放弃这条更正"
        document={DiscardCorrection}
        record={NOTHING}
        fields={[]}
        variables={() => ({ id, version })}
      >
        <p>还没有公布，放弃以后不留在公众页面上。</p>
      </ActionDialog>
    </>
  );
}
