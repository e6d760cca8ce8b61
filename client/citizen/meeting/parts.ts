/** The parts of a meeting's page in their order; anchors, so that all of it prints and is found. */
export const PARTS = {
  agenda: { id: 'yicheng', title: '议程' },
  broadcast: { id: 'zhibo', title: '直播和回放' },
  statements: { id: 'liexi', title: '列席意见' },
  minutes: { id: 'jiyao', title: '会议纪要' },
  notices: { id: 'gongshi', title: '公示记录' },
} as const;
