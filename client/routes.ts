import { catalogueCsv } from '#client/citizen/catalogue/catalogue-csv.ts';
import { cataloguePage, catalogueVersionPage } from '#client/citizen/catalogue/catalogue-page.ts';
import { completionPage } from '#client/citizen/catalogue/completion-page.ts';
import { commentPage } from '#client/citizen/comment/comment-page.ts';
import {
  editPage,
  lookUpPage,
  myCommentPage,
  withdrawPage,
} from '#client/citizen/comment/my-comment-pages.ts';
import { receiptPage } from '#client/citizen/comment/receipt-page.ts';
import { consultationCalendar } from '#client/citizen/consultation/calendar.ts';
import { clausePage } from '#client/citizen/consultation/clause-page.ts';
import { consultationPage } from '#client/citizen/consultation/consultation-page.ts';
import { consultationsPage } from '#client/citizen/consultation/consultations-page.ts';
import { decisionPage } from '#client/citizen/decision/decision-page.ts';
import { reportCsv, reportJson } from '#client/citizen/feedback/report-data.ts';
import { reportPage } from '#client/citizen/feedback/report-page.ts';
import { reportsPage } from '#client/citizen/feedback/reports-page.ts';
import { hearingCalendar } from '#client/citizen/hearing/calendar.ts';
import { drawFile, drawPage } from '#client/citizen/hearing/draw-page.ts';
import { hearingPage } from '#client/citizen/hearing/hearing-page.ts';
import { hearingsPage } from '#client/citizen/hearing/hearings-page.ts';
import { mySignUpPage } from '#client/citizen/hearing/my-sign-up-page.ts';
import { signedUpPage, signUpPage } from '#client/citizen/hearing/sign-up-pages.ts';
import { meetingCalendar } from '#client/citizen/meeting/calendar.ts';
import { meetingFeed } from '#client/citizen/meeting/meeting-feed.ts';
import { meetingPage } from '#client/citizen/meeting/meeting-page.ts';
import { meetingsPage } from '#client/citizen/meeting/meetings-page.ts';
import { invitationCalendar } from '#client/citizen/invitation/invitation-calendar.ts';
import { invitationPage } from '#client/citizen/invitation/invitation-page.ts';
import { homePage } from '#client/citizen/home/home-page.ts';
import { livePage } from '#client/citizen/playback/live-page.ts';
import { rulesPage } from '#client/citizen/policy/rules-page.ts';
import { aboutPage, accessibilityPage, privacyPage, siteMapPage } from '#client/citizen/site/site-pages.ts';
import { mySuggestionPage, suggestedPage, suggestPage } from '#client/citizen/suggestion/suggestion-pages.ts';
import { activityCalendar } from '#client/citizen/activity/activity-calendar.ts';
import { datesFeed } from '#client/citizen/activity/dates-feed.ts';
import { newsFeed } from '#client/citizen/activity/news-feed.ts';
import { activitiesPage, activityPage } from '#client/citizen/activity/activity-page.ts';
import { eventCalendar } from '#client/citizen/event/event-calendar.ts';
import { eventPage } from '#client/citizen/event/event-pages.ts';
import { eventFeedbackPage } from '#client/citizen/event/feedback-page.ts';
import {
  myRegistrationPage,
  registeredPage,
  registerPage as eventRegisterPage,
} from '#client/citizen/event/registration-pages.ts';
import {
  accreditationPage,
  accreditedPage,
  myAccreditationPage,
} from '#client/citizen/press/accreditation-pages.ts';
import { askedPage, askPage, myQuestionPage } from '#client/citizen/press/ask-pages.ts';
import { pressPage } from '#client/citizen/press/press-page.ts';
import { questionnairePage } from '#client/citizen/activity/questionnaire-page.ts';
import {
  mySignUpPage as myActivityPage,
  signedUpPage as signedUpActivityPage,
  signUpPage as activitySignUpPage,
} from '#client/citizen/activity/sign-up-pages.ts';
import { representativeDrawFile, representativeDrawPage } from '#client/citizen/draw/draw-pages.ts';
import { appliedPage, applyPage, myApplicationPage } from '#client/citizen/register/application-pages.ts';
import { fairnessCsv } from '#client/citizen/register/fairness-csv.ts';
import { attendanceRulesPage, fairnessPage } from '#client/citizen/register/fairness-page.ts';
import { registerPage } from '#client/citizen/register/register-page.ts';
import { playbackPage } from '#client/citizen/playback/playback-page.ts';
import { transcriptSearchPage } from '#client/citizen/playback/search-page.ts';
import { type Route, route, text } from '#client/route.ts';

/** The citizens' pages (公众页面): one table, the address first. */
export const routes: readonly Route[] = [
  route('/', homePage),
  route('/mulu', cataloguePage),
  text('/mulu/:nian/mulu.csv', catalogueCsv),
  route('/mulu/:nian/wancheng', completionPage),
  route('/mulu/:nian/:ban', catalogueVersionPage),
  route('/juece/:no', decisionPage),
  route('/juece/:no/fanying', suggestPage),
  route('/fanying/:receiptNo', suggestedPage),
  route('/huodong', activitiesPage),
  route('/huodong/:no/:seq', activityPage),
  route('/huodong/:no/:seq/baoming', activitySignUpPage),
  route('/huodong/:no/:seq/wenjuan', questionnairePage),
  text('/huodong/:no/:seq/rili.ics', activityCalendar),
  text('/huodong.xml', newsFeed),
  text('/huodong.ics', datesFeed),
  route('/kaifang/huizhi/:receiptNo', registeredPage),
  route('/kaifang/jizhe/:receiptNo', accreditedPage),
  route('/kaifang/tiwen/:receiptNo', askedPage),
  route('/kaifang/:no', eventPage),
  route('/kaifang/:no/jizhe', accreditationPage),
  route('/kaifang/:no/tiwen', askPage),
  route('/kaifang/:no/shilu', pressPage),
  route('/kaifang/:no/baoming', eventRegisterPage),
  route('/kaifang/:no/pingjia', eventFeedbackPage),
  text('/kaifang/:no/rili.ics', eventCalendar),
  route('/baoming/:receiptNo', signedUpActivityPage),
  route('/zhengji', consultationsPage),
  route('/zhengji/:no/:round', consultationPage),
  text('/zhengji/:no/:round/rili.ics', consultationCalendar),
  route('/zhengji/:no/:round/tiao/:clause', clausePage),
  route('/zhengji/:no/:round/yijian', commentPage),
  route('/huiyi/:no/zhibo', livePage),
  route('/tingzheng', hearingsPage),
  route('/tingzheng/:no', hearingPage),
  route('/tingzheng/:no/baoming', signUpPage),
  route('/tingzheng/:no/chouqu', drawPage),
  text('/tingzheng/:no/chouqu.json', drawFile),
  text('/tingzheng/:no/rili.ics', hearingCalendar),
  route('/tingzheng/huizhi/:receiptNo', signedUpPage),
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
  route('/daibiao/huizhi/:receiptNo', appliedPage),
  route('/chouxuan/:no', representativeDrawPage),
  text('/chouxuan/:no/hedui.json', representativeDrawFile),
  route('/yaoqing/:token', invitationPage),
  text('/yaoqing/:token/rili.ics', invitationCalendar),
  route('/huizhi/:receiptNo', receiptPage),
  route('/wode', lookUpPage),
  route('/wode/yijian', myCommentPage),
  route('/wode/fanying', mySuggestionPage),
  route('/wode/baoming', myActivityPage),
  route('/wode/kaifang', myRegistrationPage),
  route('/wode/jizhe', myAccreditationPage),
  route('/wode/tiwen', myQuestionPage),
  route('/wode/tingzheng', mySignUpPage),
  route('/wode/daibiao', myApplicationPage),
  route('/wode/xiugai', editPage),
  route('/wode/chehui', withdrawPage),
  route('/fankui', reportsPage),
  route('/fankui/:no/:round', reportPage),
  text('/fankui/:no/:round/caina.csv', reportCsv),
  text('/fankui/:no/:round/caina.json', reportJson),
  route('/guanyu', aboutPage),
  route('/guize', rulesPage),
  route('/yinsi', privacyPage),
  route('/wuzhangai', accessibilityPage),
  route('/ditu', siteMapPage),
];
