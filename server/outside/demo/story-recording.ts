/** Contents of the demonstration's recording; its pictures are in media/meeting.mp4, drawn for it. */

/** How long the recording is. */
export const LENGTH_MS = 60_000;

/** How long its first item is shown, before the closed one. */
export const FIRST_MS = 24_000;

/** The chapters; `first`: of the item before the closed one, else of the one after it. */
export const CHAPTERS = [
  { startsMs: 0, title: '第1项 传达学习省政府有关会议精神', first: true },
  { startsMs: FIRST_MS, title: '第3项 审议养老服务设施布局规划公众意见采纳情况', first: false },
  { startsMs: 34_000, title: '第3项 列席代表发言', first: false },
  { startsMs: 46_000, title: '第3项 审议结果', first: false },
] as const;

/** Captions of the recording (WebVTT). */
export const CAPTIONS = [
  `WEBVTT

00:00:00.500 --> 00:00:05.000
<v 主持人>现在开会。今天的会议公开举行。

00:00:05.500 --> 00:00:14.000
<v 县政府办公室>传达省政府有关会议精神：重大民生事项要充分听取群众意见。

00:00:14.500 --> 00:00:23.500
<v 主持人>各部门结合实际抓好落实。下一项议题依法不公开。

00:00:24.500 --> 00:00:33.500
<v 县民政局>公开征求意见期间收到意见64条，采纳27条，没有采纳的逐条说明了理由。

00:00:34.500 --> 00:00:40.000
<v 列席代表>建议在青石镇增加日间照料中心，方便山区老人就近活动。

00:00:40.500 --> 00:00:45.500
<v 列席代表>还建议日间照料中心与村卫生室同址建设。

00:00:46.500 --> 00:00:55.500
<v 主持人>原则同意意见采纳情况，规划按会议意见修改，经合法性审查后再提请讨论决定。

00:00:56.000 --> 00:00:59.500
<v 主持人>这一项议题审议到这里。`,
] as const;
