import { standard } from '#client/graphql/standard.ts';
import { offer } from '#client/offer.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { StatuteEdition } from './statute-documents.ts';
import { EDITION_FIELDS, END_FIELDS, followingForm, inputOf, NO_END } from './statute-form.ts';
import { StatuteFile } from './StatuteFile.tsx';

const ProposeStatute = standard('proposeStatute');
const EndStatute = standard('endStatute');
const ConfirmStatute = standard('confirmStatute');
const ReturnStatute = standard('returnStatute');

/** Actions on an edition: its second person rules on one that waits; another follows one that was ruled on. */
export const StatuteActions = ({ edition }: { edition: StatuteEdition }) =>
  edition.state === 'PROPOSED' ? <Ruling edition={edition} /> : <Following edition={edition} />;

/** 确认、退回: by the second person. */
const Ruling = ({ edition: { id, version, viewerCan } }: { edition: StatuteEdition }) => (
  <div className="row">
    <ActionDialog
      form={`confirm-statute:${id}`}
      capability={offer(viewerCan, 'confirm')}
      look="solid"
      word="确认"
      title="确认收录的法规"
      document={ConfirmStatute}
      record={{}}
      fields={[]}
      variables={() => ({ id, version })}
    >
      <p>已经对照官方文本逐条核对名称、文号、日期和正文。确认以后公开，不能修改，只能登记新的一版。</p>
    </ActionDialog>
    <ActionDialog
      form={`return-statute:${id}`}
      capability={offer(viewerCan, 'return')}
      look="quiet"
      word="退回"
      title="退回收录的法规"
      document={ReturnStatute}
      record={NO_REASON}
      fields={reasonField('退回的原因', '写明哪里与官方文本不符，不少于5字。')}
      variables={({ reason }) => ({ id, version, reason })}
    />
  </div>
);

/** 登记新的一版、登记废止: both wait for the second person. */
const Following = ({ edition }: { edition: StatuteEdition }) => (
  <div className="row">
    <RecordForm
      form={`statute:${edition.code}`}
      word="登记新的一版"
      look="quiet"
      capability={offer(edition.viewerCan, 'follow')}
      document={ProposeStatute}
      record={followingForm(edition)}
      fields={EDITION_FIELDS}
      variables={(form) => ({ input: inputOf(form), code: edition.code })}
      renderAid={(name, draft) =>
        name === 'text' ? (
          <StatuteFile text={draft.values.text} onText={(text) => draft.set('text', text)} />
        ) : null
      }
    />
    {edition.ends ? null : (
      <ActionDialog
        form={`end-statute:${edition.code}`}
        capability={offer(edition.viewerCan, 'follow')}
        look="text"
        word="登记废止"
        title="登记废止"
        document={EndStatute}
        record={NO_END}
        fields={END_FIELDS}
        variables={(input) => ({ code: edition.code, input })}
      />
    )}
  </div>
);
