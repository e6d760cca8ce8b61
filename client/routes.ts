import { catalogueCsv } from '#client/citizen/catalogue/catalogue-csv.ts';
import { cataloguePage, catalogueVersionPage } from '#client/citizen/catalogue/catalogue-page.ts';
import { completionPage } from '#client/citizen/catalogue/completion-page.ts';
import { commentPage } from '#client/citizen/comment/comment-page.ts';
import { myCommentRoutes } from '#client/citizen/comment/my-comment-pages.ts';
import { dataPage } from '#client/citizen/data/data-page.ts';
import { consultationCalendar } from '#client/citizen/consultation/calendar.ts';
import { clausePage } from '#client/citizen/consultation/clause-page.ts';
import { consultationPage } from '#client/citizen/consultation/consultation-page.ts';
import { consultationsPage } from '#client/citizen/consultation/consultations-page.ts';
import { decisionPage } from '#client/citizen/decision/decision-page.ts';
import { allDeedsPage, deedsPage } from '#client/citizen/deed/deeds-pages.ts';
import { draftPage } from '#client/citizen/draft/draft-page.ts';
import { draftsPage } from '#client/citizen/draft/drafts-page.ts';
import { groupPage } from '#client/citizen/consultation/group-page.ts';
import { reportCsv, reportJson } from '#client/citizen/feedback/report-data.ts';
import { reportPage } from '#client/citizen/feedback/report-page.ts';
import { reportsPage } from '#client/citizen/feedback/reports-page.ts';
import { hearingCalendar } from '#client/citizen/hearing/calendar.ts';
import { drawFile, drawPage } from '#client/citizen/hearing/draw-page.ts';
import { hearingPage } from '#client/citizen/hearing/hearing-page.ts';
import { hearingsPage } from '#client/citizen/hearing/hearings-page.ts';
import { signUpPage } from '#client/citizen/hearing/sign-up-pages.ts';
import { meetingCalendar } from '#client/citizen/meeting/calendar.ts';
import { meetingFeed } from '#client/citizen/meeting/meeting-feed.ts';
import { meetingPage } from '#client/citizen/meeting/meeting-page.ts';
import { meetingsPage } from '#client/citizen/meeting/meetings-page.ts';
import { invitationCalendar } from '#client/citizen/invitation/invitation-calendar.ts';
import { expertPage } from './citizen/inquiry/expert-page.ts';
import { inquiryPage } from './citizen/inquiry/inquiry-page.ts';
import { invitationPage } from '#client/citizen/invitation/invitation-page.ts';
import { confirmFollowPage, ownFollowsPage, stopFollowPage } from './citizen/following/link-pages.ts';
import { followPage } from './citizen/following/follow-page.ts';
import { phonePage } from './citizen/following/phone-page.ts';
import { categoryFeed, decisionFeed, townFeed, unitFeed } from './citizen/following/moment-feeds.ts';
import { outboxPage } from './citizen/outbox/outbox-page.ts';
import { homePage } from '#client/citizen/home/home-page.ts';
import { livePage } from '#client/citizen/playback/live-page.ts';
import { rulesPage } from '#client/citizen/policy/rules-page.ts';
import { statuteRoutes } from '#client/citizen/statute/statute-pages.ts';
import { searchPage } from '#client/citizen/search/search-page.ts';
import { aboutPage, accessibilityPage, privacyPage, siteMapPage } from '#client/citizen/site/site-pages.ts';
import { messageRoutes } from '#client/citizen/casework/message-pages.ts';
import { correctionPage, requestFormPage, requestsPage } from '#client/citizen/casework/request-pages.ts';
import { concernRoutes } from '#client/citizen/concern/concern-pages.ts';
import { opennessRoutes } from '#client/citizen/openness/openness-pages.ts';
import { interpretersPage } from '#client/citizen/interpreter/interpreter-pages.ts';
import { suggestPage } from '#client/citizen/suggestion/suggestion-pages.ts';
import { activityCalendar } from '#client/citizen/activity/activity-calendar.ts';
import { datesFeed } from '#client/citizen/activity/dates-feed.ts';
import { movedSignUp } from '#client/citizen/activity/moved-addresses.ts';
import { newsFeed } from '#client/citizen/activity/news-feed.ts';
import { activitiesPage, activityPage } from '#client/citizen/activity/activity-page.ts';
import { eventCalendar } from '#client/citizen/event/event-calendar.ts';
import { eventPage } from '#client/citizen/event/event-pages.ts';
import { eventFeedbackPage } from '#client/citizen/event/feedback-page.ts';
import { registerPage as eventRegisterPage } from '#client/citizen/event/registration-pages.ts';
import { accreditationPage } from '#client/citizen/press/accreditation-pages.ts';
import { askPage } from '#client/citizen/press/ask-pages.ts';
import { pressPage } from '#client/citizen/press/press-page.ts';
import { resultCsv, resultJson } from '#client/citizen/activity/result-data.ts';
import { questionnairePage } from '#client/citizen/activity/questionnaire-page.ts';
import { representativeDrawFile, representativeDrawPage } from '#client/citizen/draw/draw-pages.ts';
import { applyPage } from '#client/citizen/register/application-pages.ts';
import { fairnessCsv } from '#client/citizen/register/fairness-csv.ts';
import { attendanceRulesPage, fairnessPage } from '#client/citizen/register/fairness-page.ts';
import { codePage } from '#client/citizen/receipt/code-page.tsx';
import { formerReceipts } from '#client/citizen/receipt/former-addresses.ts';
import { forgetPage } from '#client/citizen/receipt/kept-pages.tsx';
import { registerPage } from '#client/citizen/register/register-page.ts';
import { activityPassing } from '#client/citizen/passing/activity-passage.ts';
import { paperFormPage } from '#client/citizen/passing/paper-form-page.tsx';
import { consultationPassing } from '#client/citizen/passing/consultation-passage.ts';
import { decisionPassing } from '#client/citizen/passing/decision-passage.ts';
import { eventPassing } from '#client/citizen/passing/event-passage.ts';
import { hearingPassing } from '#client/citizen/passing/hearing-passage.ts';
import { passedOn } from '#client/citizen/passing/pass-on.tsx';
import { matterListPage } from '#client/citizen/matterlist/matter-list-page.ts';
import { playbackPage } from '#client/citizen/playback/playback-page.ts';
import { transcriptSearchPage } from '#client/citizen/playback/search-page.ts';
import { ownDataPage } from '#client/citizen/own/own-pages.tsx';
import {
  allOwnPage,
  eraseAllPage,
  lookUpPage,
  minePage,
  receiptLinkPage,
  receiptPage,
} from '#client/receipts.ts';
import { type Route, route, text } from '#client/route.ts';
import { OUTBOX } from '#client/citizen/addresses.ts';

/** The citizens' pages (公众页面): one table, the address first. */
export const routes: readonly Route[] = [
  route('/', homePage),
  route('/mulu', cataloguePage),
  text('/mulu/:nian/mulu.csv', catalogueCsv),
  route('/mulu/:nian/wancheng', completionPage),
  route('/mulu/:nian/:ban', catalogueVersionPage),
  route('/canyu-qingdan', matterListPage),
  route('/juece/:no', decisionPage),
  text('/juece/:no/dongtai.xml', decisionFeed),
  text('/danwei/:id/dongtai.xml', unitFeed),
  text('/xiangzhen/:id/dongtai.xml', townFeed),
  text('/leibie/:leibie/dongtai.xml', categoryFeed),
  route(OUTBOX, outboxPage),
  route('/guanzhu', followPage),
  route('/guanzhu/shouji', phonePage),
  route('/guanzhu/queren/:token', confirmFollowPage),
  route('/guanzhu/tuiding/:token', stopFollowPage),
  route('/guanzhu/wode/:token', ownFollowsPage),
  ...passedOn('/juece/:no', decisionPassing),
  route('/juece/:no/caoan', draftsPage),
  route('/juece/:no/caoan/:version', draftPage),
  route('/juece/:no/fanying', suggestPage),
  route('/juece/:no/luoshi', deedsPage),
  route('/luoshi', allDeedsPage),
  ...messageRoutes,
  route('/liuyan/zhuanyuan', interpretersPage),
  route('/yishenqing', requestsPage),
  route('/yishenqing/shenqing', requestFormPage),
  ...opennessRoutes,
  ...concernRoutes,
  route('/huodong', activitiesPage),
  route('/huodong/:no/:seq', activityPage),
  ...passedOn('/huodong/:no/:seq', activityPassing),
  text('/huodong/:no/:seq/baoming', movedSignUp),
  route('/huodong/:no/:seq/wenjuan', questionnairePage),
  text('/huodong/:no/:seq/rili.ics', activityCalendar),
  text('/huodong/:no/:seq/jieguo.csv', resultCsv),
  text('/huodong/:no/:seq/jieguo.json', resultJson),
  text('/huodong.xml', newsFeed),
  text('/huodong.ics', datesFeed),
  ...formerReceipts,
  route('/kaifang/:no', eventPage),
  ...passedOn('/kaifang/:no', eventPassing),
  route('/kaifang/:no/jizhe', accreditationPage),
  route('/kaifang/:no/tiwen', askPage),
  route('/kaifang/:no/shilu', pressPage),
  route('/kaifang/:no/baoming', eventRegisterPage),
  route('/kaifang/:no/pingjia', eventFeedbackPage),
  text('/kaifang/:no/rili.ics', eventCalendar),
  route('/zhengji', consultationsPage),
  route('/zhengji/:no/:round', consultationPage),
  ...passedOn('/zhengji/:no/:round', consultationPassing),
  route('/zhengji/:no/:round/zhizhi', paperFormPage),
  text('/zhengji/:no/:round/rili.ics', consultationCalendar),
  route('/zhengji/:no/:round/tiao/:clause', clausePage),
  route('/zhengji/:no/:round/zhuti/:group', groupPage),
  route('/zhengji/:no/:round/yijian', commentPage),
  route('/huiyi/:no/zhibo', livePage),
  route('/tingzheng', hearingsPage),
  route('/tingzheng/:no', hearingPage),
  ...passedOn('/tingzheng/:no', hearingPassing),
  route('/tingzheng/:no/baoming', signUpPage),
  route('/tingzheng/:no/chouqu', drawPage),
  text('/tingzheng/:no/chouqu.json', drawFile),
  text('/tingzheng/:no/rili.ics', hearingCalendar),
  route('/huiyi', meetingsPage),
  route('/huiyi/sousuo', transcriptSearchPage),
  text('/huiyi.xml', meetingFeed),
  text('/huiyi/:no.ics', meetingCalendar),
  route('/huiyi/:no', meetingPage),
  route('/huiyi/:no/huifang', playbackPage),
  route('/daibiao', registerPage),
  route('/daibiao/shenqing', applyPage),
  route('/daibiao/zhidu', attendanceRulesPage),
  route('/daibiao/gongping', fairnessPage),
  text('/daibiao/gongping/:nian.csv', fairnessCsv),
  route('/chouxuan/:no', representativeDrawPage),
  text('/chouxuan/:no/hedui.json', representativeDrawFile),
  route('/yaoqing/:token', invitationPage),
  text('/yaoqing/:token/rili.ics', invitationCalendar),
  route('/huihan/:token', inquiryPage),
  route('/lunzheng/:token', expertPage),
  route('/huizhi/:receiptNo', receiptPage),
  route('/wode', lookUpPage),
  route('/wode/shouli', minePage),
  route('/wode/lianjie/:pair', receiptLinkPage),
  route('/wode/wangji', forgetPage),
  route('/wode/yanzheng', codePage),
  ...myCommentRoutes,
  route('/wode/buzheng', correctionPage),
  route('/wode/ziliao', ownDataPage),
  route('/wode/ziliao/quanbu', allOwnPage),
  route('/wode/ziliao/shanchu', eraseAllPage),
  route('/fankui', reportsPage),
  route('/fankui/:no/:round', reportPage),
  text('/fankui/:no/:round/caina.csv', reportCsv),
  text('/fankui/:no/:round/caina.json', reportJson),
  route('/shuju', dataPage),
  route('/guanyu', aboutPage),
  route('/guize', rulesPage),
  ...statuteRoutes,
  route('/yinsi', privacyPage),
  route('/sousuo', searchPage),
  route('/wuzhangai', accessibilityPage),
  route('/ditu', siteMapPage),
];
