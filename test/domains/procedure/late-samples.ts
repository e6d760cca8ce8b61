/** Late entry of each step from before the platform; a test changes the fields it is about. */

export const SOURCE = '县住建局档案室2026年第7号卷，原件扫描。';

export const TOLD = {
  START: { happenedOn: '2026-02-02', summary: '县政府批准启动，岚政办〔2026〕3号。' },
  RESEARCH: { happenedOn: '2026-02-20', summary: '走访12个小区，召开座谈会3次，群众意见集中在费用分摊。' },
  UNIT_CONSULTATION: {
    unitConsultation: {
      consultations: [
        {
          unitName: '县财政局',
          sentOn: '2026-03-02',
          dueOn: '2026-03-12',
          reply: 'AGREE',
          repliedOn: '2026-03-10',
          settled: false,
        },
      ],
      noUnitConcerned: false,
    },
  },
  SOLICITATION: {
    solicitation: {
      opensOn: '2026-03-16',
      closesOn: '2026-04-16',
      publishedIn: '县政府门户网站“意见征集”栏目',
      opinionCount: 12,
      adoptedCount: 4,
      answer: '意见集中在费用分摊，采纳4条；未采纳的是要求全额补贴，县级财力不足。',
      answeredOn: '2026-04-28',
    },
  },
  HEARING: {
    hearing: {
      noticeOn: '2026-03-20',
      publishedIn: '县政府门户网站“公示公告”栏目',
      draftPublished: true,
      heldOn: '2026-04-20',
      place: '县政府第一会议室',
      host: '县住房和城乡建设局',
      chair: '副局长甲',
      groups: [
        { side: 'CONSUMER', count: 6 },
        { side: 'OPERATOR', count: 3 },
      ],
      selected: false,
      listOn: '2026-04-08',
      deliveredOn: '2026-04-10',
      heldInPublic: true,
      signedCount: 9,
      summary: '参加人对分摊比例提出三点意见，多数主张提高财政补贴。',
      answer: '采纳两点；提高补贴比例的没有采纳，县级财力不足。',
    },
  },
  LEGALITY_REVIEW: {
    legality: {
      sentOn: '2026-05-11',
      givenOn: '2026-05-22',
      opinion: {
        authority: 'PASS',
        procedure: 'PASS',
        content: 'PASS',
        adviserKind: 'LEGAL_ADVISER',
        adviserName: '陈律师',
        adviserOpinion: '草案不与上位法抵触。',
        outcome: 'PASS',
      },
    },
  },
  DISCUSSION: {
    discussion: {
      meetingKind: 'EXECUTIVE',
      meetingName: '县政府第12次常务会议',
      heldOn: '2026-06-08',
      entitled: 9,
      present: 8,
      speakers: ['副县长甲', '副县长乙', '县长丑'],
      head: '县长丑',
      result: 'APPROVE',
      majorityResult: 'APPROVE',
      dissentConfirmed: true,
    },
  },
  PARTY_REPORT: {
    report: {
      form: 'REQUEST',
      reportNo: '岚府〔2026〕31号',
      reportedOn: '2026-06-10',
      reply: 'AGREED',
      repliedOn: '2026-06-18',
    },
  },
};

/** 公平竞争审查 of a matter that touches market players. */
export const COMPETITION = {
  happenedOn: '2026-04-29',
  conclusion: 'PASSED',
  drafterOpinion: '没有限定特定的电梯企业，初审认为符合要求。',
  reviewedBy: '周海',
  operatorsHeard: ['安达电梯有限公司'],
  associationsHeard: ['县电梯行业协会'],
  fileIds: [] as string[],
};
