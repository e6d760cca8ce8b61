import { registerEnumType } from 'type-graphql';

/** Which hearings a list shows (听证会列表). */
export enum HearingState {
  SIGN_UP = 'SIGN_UP',
  COMING = 'COMING',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(HearingState, { name: 'HearingState', description: '正在报名、即将举行、已经举行、已取消' });
