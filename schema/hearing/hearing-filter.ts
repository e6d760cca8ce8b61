/** Which hearings a list shows (听证会列表). */
export enum HearingState {
  SIGN_UP = 'SIGN_UP',
  COMING = 'COMING',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
