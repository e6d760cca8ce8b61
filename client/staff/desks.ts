import { matchRoute, type RouterObject } from 'wouter';
import { type DeskRoute, deskRoute as desk } from './ground/frame/desk-route.tsx';
import { WorkbenchPage } from './domains/workbench/WorkbenchPage.tsx';
import { paths as at } from './ground/addresses/paths.ts';

/** The table of desks: address → the page's module. */
export const desks: readonly DeskRoute[] = [
  // Comes with the frame: it is the first page of everybody.
  desk(at.workbench, async () => ({ WorkbenchPage }), 'WorkbenchPage'),
  desk(at.account, () => import('./domains/accounts/MyAccountPage.tsx'), 'MyAccountPage'),
  desk(at.approvals, () => import('./engines/approval/ApprovalsPage.tsx'), 'ApprovalsPage'),
  desk(at.calls, () => import('./domains/calls/CallsPage.tsx'), 'CallsPage'),
  desk(at.catalogue, () => import('./domains/catalogue/CataloguePage.tsx'), 'CataloguePage'),
  desk(
    `${at.catalogue}/shenbao/:collectionId`,
    () => import('./domains/catalogue/collection/CollectionPage.tsx'),
    'CollectionPage',
  ),
  desk(
    `${at.catalogue}/wancheng/:year`,
    () => import('./domains/catalogue/completion/CompletionPage.tsx'),
    'CompletionPage',
  ),
  desk(`${at.catalogue}/:versionId`, () => import('./domains/catalogue/VersionPage.tsx'), 'VersionPage'),
  desk(at.proposals, () => import('./domains/proposal/ProposalsPage.tsx'), 'ProposalsPage'),
  desk(`${at.proposals}/xin`, () => import('./domains/proposal/NewProposalPage.tsx'), 'NewProposalPage'),
  desk(`${at.proposals}/:id`, () => import('./domains/proposal/ProposalPage.tsx'), 'ProposalPage'),
  desk(at.decisions, () => import('./domains/decision/DecisionsPage.tsx'), 'DecisionsPage'),
  desk(`${at.decisions}/bulu`, () => import('./domains/decision/late/ImportLatePage.tsx'), 'ImportLatePage'),
  desk(
    `${at.decisions}/bulu/:id`,
    () => import('./domains/decision/late/LateImportPage.tsx'),
    'LateImportPage',
  ),
  desk(`${at.decisions}/:no`, () => import('./domains/decision/DecisionPage.tsx'), 'DecisionPage'),
  desk(`${at.decisions}/:no/caoan`, () => import('./engines/draft/DraftPage.tsx'), 'DraftPage'),
  desk(
    `${at.decisions}/:no/juanzong`,
    () => import('./domains/decision/file/FilePrintPage.tsx'),
    'FilePrintPage',
  ),
  desk(at.consultations, () => import('./domains/consultation/ConsultationsPage.tsx'), 'ConsultationsPage'),
  desk(
    `${at.consultations}/:id`,
    () => import('./domains/consultation/ConsultationPage.tsx'),
    'ConsultationPage',
  ),
  desk(
    `${at.consultations}/:id/yulan`,
    () => import('./domains/consultation/PreviewPage.tsx'),
    'PreviewPage',
  ),
  desk(at.hearings, () => import('./domains/hearing/HearingsPage.tsx'), 'HearingsPage'),
  desk(`${at.hearings}/:no`, () => import('./domains/hearing/HearingPage.tsx'), 'HearingPage'),
  desk(at.meetings, () => import('./domains/meeting/MeetingsPage.tsx'), 'MeetingsPage'),
  desk(`${at.meetings}/:no`, () => import('./domains/meeting/MeetingPage.tsx'), 'MeetingPage'),
  desk(
    `${at.meetings}/:no/yaoqing`,
    () => import('./domains/invitation/InvitationDeskPage.tsx'),
    'InvitationDeskPage',
  ),
  desk(
    `${at.meetings}/:no/yaoqing/han/:id`,
    () => import('./domains/invitation/LetterPage.tsx'),
    'LetterPage',
  ),
  desk(
    `${at.meetings}/:no/yaoqing/mingdan`,
    () => import('./domains/invitation/SeatListPage.tsx'),
    'SeatListPage',
  ),
  desk(
    `${at.meetings}/:no/yaoqing/zhengjian`,
    () => import('./domains/invitation/BadgesPage.tsx'),
    'BadgesPage',
  ),
  desk(
    `${at.meetings}/:no/yaoqing/qiandao`,
    () => import('./domains/invitation/CheckInPage.tsx'),
    'CheckInPage',
  ),
  desk(`${at.meetings}/:no/liexi`, () => import('./domains/statement/StatementsPage.tsx'), 'StatementsPage'),
  desk(`${at.meetings}/:no/zhibo`, () => import('./domains/playback/LiveDeskPage.tsx'), 'LiveDeskPage'),
  desk(
    `${at.meetings}/:no/luxiang/:part/wenzi`,
    () => import('./domains/playback/transcript/TranscriptPage.tsx'),
    'TranscriptPage',
  ),
  desk(
    `${at.meetings}/:no/luxiang`,
    () => import('./domains/playback/recording/RecordingsPage.tsx'),
    'RecordingsPage',
  ),
  desk(`${at.events}/:no/jizhe`, () => import('./domains/press/AccreditationPage.tsx'), 'AccreditationPage'),
  desk(`${at.events}/:no/jizhe/mingdan`, () => import('./domains/press/PressListPage.tsx'), 'PressListPage'),
  desk(`${at.events}/:no/shilu`, () => import('./domains/press/TranscriptPage.tsx'), 'TranscriptPage'),
  desk(
    `${at.events}/:no/qingkuang`,
    () => import('./domains/event-report/EventReportPage.tsx'),
    'EventReportPage',
  ),
  desk(at.representatives, () => import('./domains/register/RegisterPage.tsx'), 'RegisterPage'),
  desk(`${at.representatives}/tuijian`, () => import('./domains/register/NominatePage.tsx'), 'NominatePage'),
  desk(
    `${at.representatives}/daoru`,
    () => import('./domains/register/ImportRegisterPage.tsx'),
    'ImportRegisterPage',
  ),
  desk(
    `${at.representatives}/:no`,
    () => import('./domains/register/RepresentativePage.tsx'),
    'RepresentativePage',
  ),
  desk(at.opinions, () => import('./domains/opinions/OpinionsChoicePage.tsx'), 'OpinionsChoicePage'),
  desk(`${at.opinions}/:id`, () => import('./domains/opinions/OpinionsPage.tsx'), 'OpinionsPage'),
  desk(
    `${at.opinions}/:id/yilan`,
    () => import('./domains/opinions/overview/OverviewPage.tsx'),
    'OverviewPage',
  ),
  desk(`${at.opinions}/:id/liyou`, () => import('./domains/opinions/reasons/ReasonsPage.tsx'), 'ReasonsPage'),
  desk(
    `${at.opinions}/:id/biaoge`,
    () => import('./domains/opinions/AnswerTablePage.tsx'),
    'AnswerTablePage',
  ),
  desk(
    `${at.opinions}/:id/zhizhi`,
    () => import('./domains/opinions/paper/PaperFormsPage.tsx'),
    'PaperFormsPage',
  ),
  desk(`${at.opinions}/:id/saomiao`, () => import('./domains/opinions/paper/ScansPage.tsx'), 'ScansPage'),
  desk(`${at.opinions}/:id/dailu`, () => import('./domains/opinions/EntryPage.tsx'), 'EntryPage'),
  desk(at.reports, () => import('./domains/report/ReportsChoicePage.tsx'), 'ReportsChoicePage'),
  desk(`${at.reports}/:id`, () => import('./domains/report/ReportPage.tsx'), 'ReportPage'),
  desk(at.activities, () => import('./domains/activity/ActivitiesPage.tsx'), 'ActivitiesPage'),
  desk(`${at.activities}/:no/:seq`, () => import('./domains/activity/ActivityPage.tsx'), 'ActivityPage'),
  desk(
    `${at.activities}/:no/:seq/huida`,
    () => import('./domains/activity/WrittenAnswersPage.tsx'),
    'WrittenAnswersPage',
  ),
  desk(at.events, () => import('./domains/event/EventsPage.tsx'), 'EventsPage'),
  desk(
    `${at.events}/rili`,
    () => import('./domains/county-calendar/CountyCalendarPage.tsx'),
    'CountyCalendarPage',
  ),
  desk(`${at.events}/xin`, () => import('./domains/event/NewEventPage.tsx'), 'NewEventPage'),
  desk(`${at.events}/changdi`, () => import('./domains/event/RoomsPage.tsx'), 'RoomsPage'),
  desk(`${at.events}/:no`, () => import('./domains/event/EventPage.tsx'), 'EventPage'),
  desk(
    `${at.events}/:no/baoming`,
    () => import('./domains/event-day/RegistrationsPage.tsx'),
    'RegistrationsPage',
  ),
  desk(`${at.events}/:no/mingdan`, () => import('./domains/event-day/GateListPage.tsx'), 'GateListPage'),
  desk(at.papers, () => import('./domains/casepaper/RegisterPage.tsx'), 'RegisterPage'),
  desk(`${at.papers}/:id`, () => import('./domains/casepaper/CasePaperPage.tsx'), 'CasePaperPage'),
  desk(`${at.inquiries}/:id`, () => import('./domains/inquiry/InquiryPage.tsx'), 'InquiryPage'),
  desk(at.suggestions, () => import('./domains/suggestion/SuggestionsPage.tsx'), 'SuggestionsPage'),
  desk(
    `${at.suggestions}/dengji`,
    () => import('./domains/suggestion/RecordSuggestionPage.tsx'),
    'RecordSuggestionPage',
  ),
  desk(`${at.suggestions}/:id`, () => import('./domains/suggestion/SuggestionPage.tsx'), 'SuggestionPage'),
  desk(at.cases, () => import('./domains/casework/CasesPage.tsx'), 'CasesPage'),
  desk(`${at.cases}/dengji`, () => import('./domains/casework/RecordCasePage.tsx'), 'RecordCasePage'),
  desk(`${at.cases}/danwei`, () => import('./domains/casework/CaseBoardPage.tsx'), 'CaseBoardPage'),
  desk(`${at.cases}/:id`, () => import('./domains/casework/CasePage.tsx'), 'CasePage'),
  desk(at.reviews, () => import('./domains/review-desk/ReviewsPage.tsx'), 'ReviewsPage'),
  desk(at.compliance, () => import('./domains/compliance/CompliancePage.tsx'), 'CompliancePage'),
  desk(at.ledger, () => import('./domains/compliance/LedgerPage.tsx'), 'LedgerPage'),
  desk(at.statutes, () => import('./domains/statute/StatutesPage.tsx'), 'StatutesPage'),
  desk(`${at.statutes}/:code/:no`, () => import('./domains/statute/StatutePage.tsx'), 'StatutePage'),
  desk(`${at.policy}/guiding`, () => import('./domains/policy/LawsPage.tsx'), 'LawsPage'),
  desk(`${at.policy}/wenshu`, () => import('./domains/casepaper/WordingsPage.tsx'), 'WordingsPage'),
  desk(at.library, () => import('./domains/register/ExpertLibraryPage.tsx'), 'ExpertLibraryPage'),
  desk(at.policy, () => import('./domains/policy/PolicyPage.tsx'), 'PolicyPage'),
  desk(at.calendar, () => import('./domains/calendar/CalendarPage.tsx'), 'CalendarPage'),
  desk(at.accounts, () => import('./domains/accounts/AccountsPage.tsx'), 'AccountsPage'),
  desk(at.site, () => import('./domains/site/SitePage.tsx'), 'SitePage'),
  desk(at.messages, () => import('./engines/messages/MessagesPage.tsx'), 'MessagesPage'),
  desk(at.holds, () => import('./domains/retention/HoldsPage.tsx'), 'HoldsPage'),
  desk(at.audit, () => import('./domains/audit/AuditPage.tsx'), 'AuditPage'),
];

/** Desks outside the frame: before its first password is set nobody comes in, and a gate opens where the server cannot be asked who is there. */
export const aloneDesks: readonly DeskRoute[] = [
  desk(at.password, () => import('./ground/frame/PasswordPage.tsx'), 'PasswordPage'),
  desk(`${at.events}/:no/qiandao`, () => import('./domains/event-day/GatePage.tsx'), 'GatePage'),
];

/** Fetches the desk at an address while the server is still asked who is there. */
export function loadDeskAt(pathname: string, parser: RouterObject['parser']): void {
  const found = [...aloneDesks, ...desks].find(({ path }) => matchRoute(parser, path, pathname)[0]);
  // A failure here is reported where the desk is rendered.
  found?.load().catch(() => undefined);
}
