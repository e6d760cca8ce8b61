import type { FilmChapter } from './film.ts';
import { CAME, ENDED, FIGURES, THEMES } from './told-figures.ts';
import { WHO } from './told-speakers.ts';

const ABOUT = '审议养老服务设施布局规划公众意见采纳情况';

/** 第3项, as 县民政局 reports it. */
export const REPORT: readonly FilmChapter[] = [
  {
    title: `第3项 ${ABOUT}`,
    item: 'AFTER',
    about: ABOUT,
    passages: [
      {
        speaker: WHO.chair,
        point: '审议规划的公众意见采纳情况',
        says: [
          '现在恢复公开，请列席的同志回到座位上。',
          '第三项，审议养老服务设施布局规划的意见采纳情况。',
          '先请县民政局汇报，数字说准，理由说透。',
        ],
      },
      {
        speaker: WHO.civil,
        point: '60周岁以上的老年人占23.6%',
        says: [
          '各位领导，各位代表，我先说为什么要编这个规划。',
          '全县60周岁以上的老年人，占到了百分之23.6。',
          '可是白茅、松林两个乡镇，到现在一家养老机构也没有。',
          '子女在外面打工，老人白天没人照看，这是最急的事。',
        ],
      },
      {
        speaker: WHO.civil,
        point: '乡镇有中心，社区有站点',
        says: [
          '规划管五年，前三年是近期，分成两级来布局。',
          '每个乡镇建一处区域养老服务中心，床位不少于60张。',
          '城区每个社区建一处日间照料站，走路十五分钟能到。',
          '全部建成以后，新增护理型床位420张、照料站18处。',
        ],
      },
    ],
  },
  {
    title: '第3项 收到的意见',
    item: 'AFTER',
    about: ABOUT,
    passages: [
      {
        speaker: WHO.civil,
        point: `收到意见${FIGURES.received}条，从哪里来`,
        figures: CAME,
        says: [
          `公开征求意见期间，一共收到意见${FIGURES.received}条。`,
          `网上提的${FIGURES.online}条，走访时记下的${FIGURES.visit}条。`,
          `到大厅来说的${FIGURES.hall}条，打电话来的${FIGURES.phone}条。`,
          '最后一天碰上国庆假期，我们按规定顺延到了上班以后。',
        ],
      },
      {
        speaker: WHO.civil,
        point: '走访6个村，问卷收到42份',
        says: [
          '光等不行，我们还到青石镇、白茅乡走了6个村。',
          '同老人和家属坐下来聊，前后有58个人。',
          '问卷收到42份，日间照料是大家选得最多的一样。',
          '青石镇的答卷，都说走到最近的设施不方便。',
        ],
      },
      {
        speaker: WHO.civil,
        point: '意见集中在这几条',
        figures: THEMES,
        says: [
          '意见最集中的是第五条，说的是青石镇的照料中心。',
          '其次是第三条，希望村村都建养老机构。',
          '再就是小区配建的面积，还有护理员的培训和工资。',
        ],
      },
      {
        speaker: WHO.civil,
        point: `${FIGURES.received}条意见，办理结果`,
        figures: ENDED,
        says: [
          `${FIGURES.received}条意见里，采纳${FIGURES.adopted}条，部分采纳${FIGURES.partly}条。`,
          `没有采纳的${FIGURES.not}条，理由逐条写在网上。`,
          `草案里本来就有的${FIGURES.covered}条，表示支持的${FIGURES.support}条。`,
          `还有${FIGURES.elsewhere}条说的是高龄津贴，已经转给经办的科室。`,
        ],
      },
    ],
  },
  {
    title: '第3项 采纳的意见',
    item: 'AFTER',
    about: ABOUT,
    passages: [
      {
        speaker: WHO.civil,
        point: '第五条：青石镇照料中心改列近期',
        clauseNo: '第五条',
        says: [
          '先说采纳的。第五条，原来把青石镇放在了远期。',
          '群众说，镇上的老人等不了五年，这话有道理。',
          '青石镇的老年人口居全县第二，镇里又有闲置校舍。',
          '所以改列近期，用原中心校的校舍，两年内建成。',
        ],
      },
      {
        speaker: WHO.civil,
        point: '第七条：护理员培训不少于80学时',
        clauseNo: '第七条',
        says: [
          '第七条，护理人员每年培训，40学时改成80学时。',
          '在岗满一年的，发给岗位补贴，让人留得住。',
          '补贴的钱同县财政局商量过，有来处。',
        ],
      },
      {
        speaker: WHO.civil,
        point: '第六条：新小区每百户25平方米',
        clauseNo: '第六条',
        says: [
          '第六条是部分采纳。新建小区每百户20平方米，确实紧。',
          '我们提高到25平方米，老旧小区结合改造来补建。',
          '有人提30平方米，超过了省里定的上限，没有采纳。',
        ],
      },
    ],
  },
  {
    title: '第3项 没有采纳的意见',
    item: 'AFTER',
    about: ABOUT,
    passages: [
      {
        speaker: WHO.civil,
        point: '第三条：不在每个村都建机构',
        clauseNo: '第三条',
        says: [
          `没有采纳的${FIGURES.not}条，说的都是村村建机构。`,
          '全县163个行政村，逐村去建，大约要2.4亿元。',
          '多数村的老人不到一百，床位建起来也住不满。',
        ],
      },
      {
        speaker: WHO.civil,
        point: '改由乡镇中心向村里上门服务',
        clauseNo: '第三条',
        says: [
          '但是群众的难处是真的，村里也要有人管。',
          '所以改成由乡镇中心派人，到村里上门服务。',
          '助餐、洗浴、量血压，都可以约到家里来做。',
          '我就汇报到这里，请会议审议，请代表多提意见。',
        ],
      },
    ],
  },
];
