/** Whether it was put off since it was announced (延期过), as its notices tell. */
export const wasPostponed = (notices: readonly { kind: string }[]): boolean =>
  notices.some(({ kind }) => kind === 'POSTPONED');
