/** Form values for registering somebody who signs up by telephone, in person or by invitation (代录报名). */
import type { CommentChannel, ContactKind } from '#client/graphql/graphql.ts';

export interface RegistrationTyped {
  channel: CommentChannel;
  groupId: string;
  persons: string;
  name: string;
  contactKind: ContactKind;
  contact: string;
  needs: string;
  withMinor: boolean;
  guardian: string;
}

export const REGISTRATION_LABELS: Readonly<Record<keyof RegistrationTyped, string>> = {
  channel: '渠道',
  groupId: '场次和类别',
  persons: '一共几个人',
  name: '姓名',
  contactKind: '联系方式',
  contact: '号码或者地址',
  needs: '需要的帮助',
  withMinor: '有未满14周岁的参加人',
  guardian: '监护人姓名',
};

export const blankRegistration = (groupId: string): RegistrationTyped => ({
  channel: 'PHONE',
  groupId,
  persons: '1',
  name: '',
  contactKind: 'PHONE',
  contact: '',
  needs: '',
  withMinor: false,
  guardian: '',
});

export const registrationInput = ({ persons, guardian, ...typed }: RegistrationTyped) => ({
  ...typed,
  persons: Number(persons),
  guardian: typed.withMinor ? guardian : '',
});
