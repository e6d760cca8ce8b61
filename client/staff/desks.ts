import { matchRoutes } from 'react-router';
import { type DeskRoute, deskRoute as desk } from './frame/desk-route.tsx';
import { paths } from './frame/paths.ts';

/** The table of desks: address → the page's module. */
export const desks: readonly DeskRoute[] = [
  desk(paths.workbench, async () => (await import('./workbench/WorkbenchPage.tsx')).WorkbenchPage),
  desk(paths.account, async () => (await import('./accounts/MyAccountPage.tsx')).MyAccountPage),
  desk(paths.approvals, async () => (await import('./approval/ApprovalsPage.tsx')).ApprovalsPage),
  desk(paths.calls, async () => (await import('./calls/CallsPage.tsx')).CallsPage),
  desk(paths.catalogue, async () => (await import('./catalogue/CataloguePage.tsx')).CataloguePage),
  desk(
    `${paths.catalogue}/shenbao/:collectionId`,
    async () => (await import('./catalogue/collection/CollectionPage.tsx')).CollectionPage,
  ),
  desk(
    `${paths.catalogue}/wancheng/:year`,
    async () => (await import('./catalogue/completion/CompletionPage.tsx')).CompletionPage,
  ),
  desk(
    `${paths.catalogue}/:versionId`,
    async () => (await import('./catalogue/VersionPage.tsx')).VersionPage,
  ),
  desk(paths.proposals, async () => (await import('./proposal/ProposalsPage.tsx')).ProposalsPage),
  desk(
    `${paths.proposals}/xin`,
    async () => (await import('./proposal/NewProposalPage.tsx')).NewProposalPage,
  ),
  desk(`${paths.proposals}/:id`, async () => (await import('./proposal/ProposalPage.tsx')).ProposalPage),
  desk(paths.decisions, async () => (await import('./decision/DecisionsPage.tsx')).DecisionsPage),
  desk(
    `${paths.decisions}/bulu`,
    async () => (await import('./decision/late/ImportLatePage.tsx')).ImportLatePage,
  ),
  desk(
    `${paths.decisions}/bulu/:id`,
    async () => (await import('./decision/late/LateImportPage.tsx')).LateImportPage,
  ),
  desk(`${paths.decisions}/:no`, async () => (await import('./decision/DecisionPage.tsx')).DecisionPage),
  desk(`${paths.decisions}/:no/caoan`, async () => (await import('./draft/DraftPage.tsx')).DraftPage),
  desk(
    `${paths.decisions}/:no/juanzong`,
    async () => (await import('./decision/file/FilePrintPage.tsx')).FilePrintPage,
  ),
  desk(
    paths.consultations,
    async () => (await import('./consultation/ConsultationsPage.tsx')).ConsultationsPage,
  ),
  desk(
    `${paths.consultations}/:id`,
    async () => (await import('./consultation/ConsultationPage.tsx')).ConsultationPage,
  ),
  desk(
    `${paths.consultations}/:id/yulan`,
    async () => (await import('./consultation/PreviewPage.tsx')).PreviewPage,
  ),
  desk(paths.hearings, async () => (await import('./hearing/HearingsPage.tsx')).HearingsPage),
  desk(`${paths.hearings}/:no`, async () => (await import('./hearing/HearingPage.tsx')).HearingPage),
  desk(paths.meetings, async () => (await import('./meeting/MeetingsPage.tsx')).MeetingsPage),
  desk(`${paths.meetings}/:no`, async () => (await import('./meeting/MeetingPage.tsx')).MeetingPage),
  desk(
    `${paths.meetings}/:no/yaoqing`,
    async () => (await import('./invitation/InvitationDeskPage.tsx')).InvitationDeskPage,
  ),
  desk(
    `${paths.meetings}/:no/yaoqing/han/:id`,
    async () => (await import('./invitation/LetterPage.tsx')).LetterPage,
  ),
  desk(
    `${paths.meetings}/:no/yaoqing/mingdan`,
    async () => (await import('./invitation/SeatListPage.tsx')).SeatListPage,
  ),
  desk(
    `${paths.meetings}/:no/yaoqing/zhengjian`,
    async () => (await import('./invitation/BadgesPage.tsx')).BadgesPage,
  ),
  desk(
    `${paths.meetings}/:no/yaoqing/qiandao`,
    async () => (await import('./invitation/CheckInPage.tsx')).CheckInPage,
  ),
  desk(
    `${paths.meetings}/:no/liexi`,
    async () => (await import('./statement/StatementsPage.tsx')).StatementsPage,
  ),
  desk(`${paths.meetings}/:no/zhibo`, async () => (await import('./playback/LiveDeskPage.tsx')).LiveDeskPage),
  desk(
    `${paths.meetings}/:no/luxiang/:part/wenzi`,
    async () => (await import('./playback/transcript/TranscriptPage.tsx')).TranscriptPage,
  ),
  desk(
    `${paths.meetings}/:no/luxiang`,
    async () => (await import('./playback/recording/RecordingsPage.tsx')).RecordingsPage,
  ),
  desk(
    `${paths.events}/:no/jizhe`,
    async () => (await import('./press/AccreditationPage.tsx')).AccreditationPage,
  ),
  desk(
    `${paths.events}/:no/jizhe/mingdan`,
    async () => (await import('./press/PressListPage.tsx')).PressListPage,
  ),
  desk(`${paths.events}/:no/shilu`, async () => (await import('./press/TranscriptPage.tsx')).TranscriptPage),
  desk(
    `${paths.events}/:no/qingkuang`,
    async () => (await import('./event-report/EventReportPage.tsx')).EventReportPage,
  ),
  desk(paths.representatives, async () => (await import('./register/RegisterPage.tsx')).RegisterPage),
  desk(
    `${paths.representatives}/tuijian`,
    async () => (await import('./register/NominatePage.tsx')).NominatePage,
  ),
  desk(
    `${paths.representatives}/daoru`,
    async () => (await import('./register/ImportRegisterPage.tsx')).ImportRegisterPage,
  ),
  desk(
    `${paths.representatives}/:no`,
    async () => (await import('./register/RepresentativePage.tsx')).RepresentativePage,
  ),
  desk(paths.opinions, async () => (await import('./opinions/OpinionsChoicePage.tsx')).OpinionsChoicePage),
  desk(`${paths.opinions}/:id`, async () => (await import('./opinions/OpinionsPage.tsx')).OpinionsPage),
  desk(
    `${paths.opinions}/:id/liyou`,
    async () => (await import('./opinions/reasons/ReasonsPage.tsx')).ReasonsPage,
  ),
  desk(`${paths.opinions}/:id/dailu`, async () => (await import('./opinions/EntryPage.tsx')).EntryPage),
  desk(paths.reports, async () => (await import('./report/ReportsChoicePage.tsx')).ReportsChoicePage),
  desk(`${paths.reports}/:id`, async () => (await import('./report/ReportPage.tsx')).ReportPage),
  desk(paths.activities, async () => (await import('./activity/ActivitiesPage.tsx')).ActivitiesPage),
  desk(
    `${paths.activities}/:no/:seq`,
    async () => (await import('./activity/ActivityPage.tsx')).ActivityPage,
  ),
  desk(
    `${paths.activities}/:no/:seq/huida`,
    async () => (await import('./activity/WrittenAnswersPage.tsx')).WrittenAnswersPage,
  ),
  desk(paths.events, async () => (await import('./event/EventsPage.tsx')).EventsPage),
  desk(
    `${paths.events}/rili`,
    async () => (await import('./county-calendar/CountyCalendarPage.tsx')).CountyCalendarPage,
  ),
  desk(`${paths.events}/xin`, async () => (await import('./event/NewEventPage.tsx')).NewEventPage),
  desk(`${paths.events}/changdi`, async () => (await import('./event/RoomsPage.tsx')).RoomsPage),
  desk(`${paths.events}/:no`, async () => (await import('./event/EventPage.tsx')).EventPage),
  desk(
    `${paths.events}/:no/baoming`,
    async () => (await import('./event-day/RegistrationsPage.tsx')).RegistrationsPage,
  ),
  desk(
    `${paths.events}/:no/mingdan`,
    async () => (await import('./event-day/GateListPage.tsx')).GateListPage,
  ),
  desk(paths.papers, async () => (await import('./casepaper/RegisterPage.tsx')).RegisterPage),
  desk(`${paths.papers}/:id`, async () => (await import('./casepaper/CasePaperPage.tsx')).CasePaperPage),
  desk(`${paths.inquiries}/:id`, async () => (await import('./inquiry/InquiryPage.tsx')).InquiryPage),
  desk(paths.suggestions, async () => (await import('./suggestion/SuggestionsPage.tsx')).SuggestionsPage),
  desk(
    `${paths.suggestions}/dengji`,
    async () => (await import('./suggestion/RecordSuggestionPage.tsx')).RecordSuggestionPage,
  ),
  desk(
    `${paths.suggestions}/:id`,
    async () => (await import('./suggestion/SuggestionPage.tsx')).SuggestionPage,
  ),
  desk(paths.reviews, async () => (await import('./review/ReviewsPage.tsx')).ReviewsPage),
  desk(paths.compliance, async () => (await import('./compliance/CompliancePage.tsx')).CompliancePage),
  desk(paths.ledger, async () => (await import('./compliance/LedgerPage.tsx')).LedgerPage),
  desk(`${paths.policy}/guiding`, async () => (await import('./policy/LawsPage.tsx')).LawsPage),
  desk(`${paths.policy}/wenshu`, async () => (await import('./casepaper/WordingsPage.tsx')).WordingsPage),
  desk(paths.library, async () => (await import('./register/ExpertLibraryPage.tsx')).ExpertLibraryPage),
  desk(paths.policy, async () => (await import('./policy/PolicyPage.tsx')).PolicyPage),
  desk(paths.calendar, async () => (await import('./calendar/CalendarPage.tsx')).CalendarPage),
  desk(paths.accounts, async () => (await import('./accounts/AccountsPage.tsx')).AccountsPage),
  desk(paths.site, async () => (await import('./site/SitePage.tsx')).SitePage),
  desk(paths.messages, async () => (await import('./messages/MessagesPage.tsx')).MessagesPage),
  desk(paths.holds, async () => (await import('./retention/HoldsPage.tsx')).HoldsPage),
  desk(paths.audit, async () => (await import('./audit/AuditPage.tsx')).AuditPage),
];

/** Desks outside the frame: they open where the frame, which asks the server who is there, could not. */
export const aloneDesks: readonly DeskRoute[] = [
  desk(`${paths.events}/:no/qiandao`, async () => (await import('./event-day/GatePage.tsx')).GatePage),
];

/** Fetches the desk at an address while the server is still asked who is there. */
export function loadDeskAt(pathname: string): void {
  const [match] = matchRoutes([...desks, ...aloneDesks], pathname) ?? [];
  // A failure here is reported where the desk is rendered.
  match?.route.load().catch(() => undefined);
}
