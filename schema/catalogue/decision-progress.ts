/** How far the public's part in a matter is (公众参与进度). */
export enum DecisionProgress {
  NOT_STARTED = 'NOT_STARTED',
  IN_PARTICIPATION = 'IN_PARTICIPATION',
  PARTICIPATION_DONE = 'PARTICIPATION_DONE',
}
