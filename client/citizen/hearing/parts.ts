/** The parts of a hearing's page; anchors, so that all of it prints and is found. */
export const PARTS = {
  notice: { id: 'gonggao', title: '听证公告' },
  signUp: { id: 'baoming', title: '报名和旁听' },
  place: { id: 'didian', title: '在哪里，怎么去' },
  order: { id: 'chengxu', title: '听证会怎样开' },
  last: { id: 'shangci', title: '上一次怎样' },
  list: { id: 'mingdan', title: '听证参加人名单' },
  materials: { id: 'cailiao', title: '听证材料' },
  record: { id: 'jilu', title: '听证记录' },
  report: { id: 'baogao', title: '听证报告' },
  notices: { id: 'gongshi', title: '公示记录' },
} as const;
