import { offer } from '#client/offer.ts';
import { type ActionField, ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import {
  ApproveCatalogue,
  EnterEarlierApproval,
  RecordPartyConsent,
  RecordPartyRefusal,
} from './catalogue-commands.ts';
import type { Version } from './version-words.ts';

/** Version, capabilities and form keys that the actions of 县政府办 are built from. */
interface OfficeAt {
  id: string;
  version: number;
  today: string;
  can: Version['viewerCan'];
  form: (action: string) => string;
}

const REASON: ActionField[] = [{ name: 'reason', label: '不同意的理由', kind: 'area' }];

const meeting = (today: string): ActionField[] => [
  {
    name: 'meetingNo',
    label: '会议',
    kind: 'text',
    hint: '平台启用以前召开的会议，如“县政府第36次常务会议”。',
  },
  { name: 'meetingOn', label: '会议日期', kind: 'day', max: today },
];

const consent = (today: string): ActionField[] => [
  { name: 'documentNo', label: '县委文号', kind: 'text', hint: '如“×委〔2026〕12号”。' },
  { name: 'consentOn', label: '同意的日期', kind: 'day', max: today },
];

/** 县政府审议: read from the meeting desk; a meeting from before the platform held any is entered by name and day. */
export const approvalActions = (at: OfficeAt) => [
  <ActionForm
    key="approve"
    form={at.form('approve')}
    capability={offer(at.can, 'approve')}
    word="登记县政府审议"
    document={ApproveCatalogue}
    variables={() => ({ id: at.id, version: at.version })}
  />,
  <ActionForm
    key="approveEarlier"
    form={at.form('approveEarlier')}
    capability={offer(at.can, 'approveEarlier')}
    word="补录平台启用以前的审议"
    look="quiet"
    fields={meeting(at.today)}
    document={EnterEarlierApproval}
    variables={({ meetingNo = '', meetingOn = '' }) => ({
      id: at.id,
      version: at.version,
      meetingNo,
      meetingOn,
    })}
  />,
];

/** 县委的意见, with number and day. */
export const consentActions = (at: OfficeAt) => [
  <ActionForm
    key="consent"
    form={at.form('consent')}
    capability={offer(at.can, 'recordPartyConsent')}
    word="登记县委同意"
    fields={consent(at.today)}
    document={RecordPartyConsent}
    variables={({ documentNo = '', consentOn = '' }) => ({
      id: at.id,
      version: at.version,
      documentNo,
      consentOn,
    })}
  />,
  <ActionForm
    key="refusal"
    form={at.form('refusal')}
    capability={offer(at.can, 'recordPartyRefusal')}
    word="登记县委不同意"
    look="quiet"
    fields={REASON}
    document={RecordPartyRefusal}
    variables={(values) => ({ id: at.id, version: at.version, reason: values.reason ?? '' })}
  />,
];
