import type { FilmChapter } from './film.ts';
import { WHO } from './told-speakers.ts';

const ABOUT = '传达学习省政府有关会议精神';

/** The end of 第1项, before the closed item. */
export const OPENING: readonly FilmChapter[] = [
  {
    title: `第1项 ${ABOUT}`,
    item: 'BEFORE',
    about: ABOUT,
    passages: [
      {
        speaker: WHO.chair,
        point: '会议公开举行，图文同步直播',
        says: [
          '各位，会议继续公开举行，网上有图文直播。',
          '群众代表坐在后排，欢迎大家来列席。',
          '刚才读完了省里会议的材料，请办公室归纳一下。',
        ],
      },
      {
        speaker: WHO.office,
        point: '民生大事，先听群众意见再拿主意',
        says: [
          '好。材料不短，归到一起，我看是三句话。',
          '头一句，民生方面的大事，先听群众意见，再拿主意。',
          '不是稿子定了再去问，而是动笔的时候就去问。',
        ],
      },
      {
        speaker: WHO.office,
        point: '意见采纳不采纳，都要给个说法',
        says: [
          '第二句，群众提了意见，采纳不采纳都要给个说法。',
          '采纳了，写清楚改在哪一条；没采纳，讲明白为什么。',
          '第三句，定下来的事要看得见进度，到期回头评估。',
        ],
      },
      {
        speaker: WHO.office,
        point: '对照三句话，先查我们自己',
        says: [
          '对照这三句话，我们先查了查自己。',
          '有的公告写得太绕，老人家看了半天不知道问什么。',
          '有的意见转到部门，答复只有一句“已收悉”。',
          '这两样，从这个月起办公室逐件退回去重写。',
        ],
      },
    ],
  },
  {
    title: '第1项 怎样落实',
    item: 'BEFORE',
    about: ABOUT,
    passages: [
      {
        speaker: WHO.emergency,
        point: '安全检查结果，张贴到每个路口',
        says: [
          '我们先表个态。冬天快到了，检查要入户。',
          '查出来的问题写成大白话，贴到村口和楼道口。',
          '群众打来电话反映的，三天之内要有人上门。',
        ],
      },
      {
        speaker: WHO.vice,
        point: '公告写短一点，渠道多一点',
        says: [
          '我分管的几个部门，公告一律先请村干部念一遍。',
          '念着拗口的，就是没写好，拿回去改短。',
          '不会上网的老人多，电话、走访、大厅都要开着。',
        ],
      },
      {
        speaker: WHO.chair,
        point: '各部门结合实际抓好落实',
        says: [
          '大家说得很实在，我就不重复了。',
          '各部门结合实际抓好落实，年底我一件一件问。',
          '这一项就到这里，请办公室记入纪要。',
          '下一项议题依法不公开，请列席的同志先休息几分钟。',
        ],
      },
    ],
  },
];
