import { graphql } from '#client/graphql/gql.ts';
import { plainMoment } from '#client/format.ts';
import { MEETING_KIND_LABELS, MEETING_TAGS } from '#client/words.ts';
import { tagOf } from '../parts/hearing-standing.ts';
import { dataset, everyNode } from './dataset.ts';

const HearingDataQuery = graphql(`
  query HearingData($after: String) {
    hearings(first: 50, after: $after) {
      nodes {
        no
        name
        purpose
        stage
        isPrice
        heldOn
        startsAt
        place
        signUpOpen
        signUpCount
        seatsTotal
        observerSeats
        noticePublishedAt
        recordPublishedAt
        reportPublishedAt
        cancelReason
        unit {
          name
        }
        decision {
          no
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const MeetingDataQuery = graphql(`
  query MeetingData($after: String) {
    meetings(first: 50, after: $after) {
      nodes {
        no
        kind
        name
        stage
        startsAt
        place
        announcedAt
        minutesPublishedAt
        cancelReason
        unit {
          name
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const FairnessDataQuery = graphql(`
  query FairnessData($year: Int) {
    attendanceStatistics(year: $year) {
      year
      years
      byCategory {
        ...AttendanceGroup_fields
      }
      byRegion {
        ...AttendanceGroup_fields
      }
    }
  }
`);

const when = (at: string | null | undefined) => at && plainMoment(at);

/** 听证会: a row for every one announced. */
export const hearingSet = dataset({
  name: 'tingzheng',
  title: '听证会',
  about: '每一次公告过的听证会一行。',
  rows: (ask) => everyNode(async (after) => (await ask(HearingDataQuery, { after })).hearings),
  columns: [
    { key: 'no', label: '编号', of: ({ no }) => no },
    { key: 'decisionNo', label: '决策编号', of: ({ decision }) => decision.no },
    { key: 'name', label: '名称', of: ({ name }) => name },
    { key: 'purpose', label: '听证事项', of: ({ purpose }) => purpose },
    { key: 'unit', label: '承办单位', of: ({ unit }) => unit.name },
    { key: 'price', label: '价格听证', of: ({ isPrice }) => isPrice },
    { key: 'stage', label: '状态', of: (hearing) => tagOf(hearing).word },
    { key: 'heldOn', label: '举行日期', of: ({ heldOn }) => heldOn },
    { key: 'startsAt', label: '开始时间', of: ({ startsAt }) => startsAt },
    { key: 'place', label: '地点', of: ({ place }) => place },
    { key: 'seats', label: '参加人席位', of: ({ seatsTotal }) => seatsTotal },
    { key: 'observerSeats', label: '旁听席位', of: ({ observerSeats }) => observerSeats },
    { key: 'signedUp', label: '报名人数', of: ({ signUpCount }) => signUpCount },
    { key: 'announcedAt', label: '公告时间', of: ({ noticePublishedAt }) => when(noticePublishedAt) },
    { key: 'recordAt', label: '记录公布时间', of: ({ recordPublishedAt }) => when(recordPublishedAt) },
    { key: 'reportAt', label: '报告公布时间', of: ({ reportPublishedAt }) => when(reportPublishedAt) },
    { key: 'cancelReason', label: '取消原因', of: ({ cancelReason }) => cancelReason },
  ],
});

/** 会议: a row for every one announced. */
export const meetingSet = dataset({
  name: 'huiyi',
  title: '会议',
  about: '每一次公告过的会议一行。',
  rows: (ask) => everyNode(async (after) => (await ask(MeetingDataQuery, { after })).meetings),
  columns: [
    { key: 'no', label: '编号', of: ({ no }) => no },
    { key: 'kind', label: '类别', of: ({ kind }) => MEETING_KIND_LABELS[kind] },
    { key: 'name', label: '名称', of: ({ name }) => name },
    { key: 'unit', label: '承办单位', of: ({ unit }) => unit.name },
    { key: 'stage', label: '状态', of: ({ stage }) => MEETING_TAGS[stage].word },
    { key: 'startsAt', label: '时间', of: ({ startsAt }) => plainMoment(startsAt) },
    { key: 'place', label: '地点', of: ({ place }) => place },
    { key: 'announcedAt', label: '公告时间', of: ({ announcedAt }) => when(announcedAt) },
    { key: 'minutesAt', label: '纪要公布时间', of: ({ minutesPublishedAt }) => when(minutesPublishedAt) },
    { key: 'cancelReason', label: '取消原因', of: ({ cancelReason }) => cancelReason },
  ],
});

/** 列席邀请情况: counts only, small groups joined as on the page. */
export const fairnessSet = dataset({
  name: 'liexi',
  title: '代表列席邀请情况',
  about: '每一年、每一类代表、每个乡镇（街道）一行，只有人数；人数少到能认出个人的已经合并。',
  async *rows(ask) {
    const { attendanceStatistics: newest } = await ask(FairnessDataQuery, { year: null });
    for (const year of newest.years) {
      const { attendanceStatistics: one } = await ask(FairnessDataQuery, { year });
      for (const row of one.byCategory) yield { ...row, year, by: '类别' };
      for (const row of one.byRegion) yield { ...row, year, by: '乡镇（街道）' };
    }
  },
  columns: [
    { key: 'year', label: '年度', of: ({ year }) => year },
    { key: 'by', label: '统计', of: ({ by }) => by },
    { key: 'group', label: '分组', of: ({ group }) => group },
    { key: 'members', label: '当年任职代表', of: ({ members }) => members },
    { key: 'sent', label: '发出邀请', of: ({ sent }) => sent },
    { key: 'accepted', label: '应邀', of: ({ accepted }) => accepted },
    { key: 'attended', label: '列席', of: ({ attended }) => attended },
    { key: 'declined', label: '谢绝或退出', of: ({ declined }) => declined },
    { key: 'silent', label: '未答复', of: ({ silent }) => silent },
  ],
});
