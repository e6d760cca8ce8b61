/** Form values for registering somebody who signs up by telephone or in person (代录报名). */
import type {
  CommentChannel,
  ContactKind,
  HearingAttendance,
  StakeholderSide,
} from '#client/graphql/graphql.ts';
import type { HearingRecord } from './hearing-record.ts';
import { said } from '#client/staff/ground/form/typed.ts';

export interface SignUpTyped {
  channel: CommentChannel;
  attendance: HearingAttendance;
  side: StakeholderSide | '';
  name: string;
  organisation: string;
  showName: boolean;
  contactKind: ContactKind;
  contact: string;
  reason: string;
}

export const SIGN_UP_LABELS: Readonly<Record<keyof SignUpTyped, string>> = {
  channel: '渠道',
  attendance: '参加身份',
  side: '所属方面',
  name: '姓名',
  organisation: '单位',
  showName: '同意公布全名',
  contactKind: '联系方式',
  contact: '号码或者地址',
  reason: '报名理由',
};

/** The sides one can sign up for. */
export const drawnSides = ({ sides }: Pick<HearingRecord, 'sides'>): StakeholderSide[] =>
  sides.flatMap(({ side, mode }) => (mode === 'DRAW' ? [side] : []));

export function blankSignUp(hearing: Pick<HearingRecord, 'sides'>): SignUpTyped {
  const [side, ...others] = drawnSides(hearing);
  return {
    channel: 'PHONE',
    attendance: side ? 'PARTICIPANT' : 'OBSERVER',
    side: side && others.length === 0 ? side : '',
    name: '',
    organisation: '',
    showName: false,
    contactKind: 'PHONE',
    contact: '',
    reason: '',
  };
}

export const signUpInput = ({ side, organisation, reason, contact, ...values }: SignUpTyped) => {
  const speaks = values.attendance === 'PARTICIPANT';
  return {
    ...values,
    side: speaks ? side || null : null,
    organisation: said(organisation),
    reason: speaks ? said(reason) : null,
    contact: said(contact),
  };
};
