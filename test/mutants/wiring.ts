import { type Mutant, mutant } from './mutant.ts';

/** Faults between a request and the rules: permissions, refusals, scope, and who is notified. */
export const WIRING: readonly Mutant[] = [
  mutant(
    'server/ground/kernel/authority.ts',
    ['actor !== null && !actor.confined && roles.some', 'actor !== null && roles.some'],
    ['domains/identity/change-password', 'domains/identity/session', 'domains/identity/reset-password'],
    'a first password that was handed out opens every desk',
  ),
  mutant(
    'server/ground/kernel/define-command.ts',
    ['if (!permission.allows(context.actor)) {', 'if (permission.sentence === null) {'],
    ['domains/consultation/open-consultation', 'domains/catalogue/publish-catalogue'],
    'anybody may do everything',
  ),
  mutant(
    'server/ground/kernel/define-command.ts',
    ['if (done instanceof Refusal) throw new Refused(done);', 'if (done instanceof Refusal) return done;'],
    ['domains/audit/refusal-detail', 'domains/audit/audit-events'],
    'a refusal leaves no trace',
  ),
  mutant(
    'server/ground/kernel/define-command.ts',
    ['if (!(result instanceof Refusal)) context.services.content.bump(command.scopes);', ''],
    ['outside/http/kept-pages'],
    'a kept page shows what stood before the change',
  ),
  mutant(
    'server/ground/kernel/define-command.ts',
    ["'app.unit': actor?.unitId ?? ''", "'app.unit': ''"],
    ['domains/consultation/consultation-reading', 'domains/consultation/consultation-lists'],
    "staff do not see their own unit's drafts",
  ),
  mutant(
    'server/ground/kernel/define-command.ts',
    ["permission?.scopes?.includes('SYSTEM') || seesContacts(actor) ? 'on' : ''", "'on'"],
    ['domains/consultation/comment-privacy'],
    'everybody on the staff reads contacts',
  ),
  mutant(
    'server/domains/feedback/confirm-dispositions.ts',
    ["...refuseSamePerson(command.actor?.id ?? '', authors, '处理意见'),", ''],
    ['domains/feedback/disposition', 'domains/feedback/cluster'],
    'a proposer confirms an outcome alone',
  ),
  mutant(
    'server/domains/feedback/publish-report.ts',
    ["await command.enqueue(\n      'tell-authors',", "await Promise.resolve(\n      'tell-authors',"],
    ['domains/feedback/report'],
    'authors are not told that the report is published',
  ),
  mutant(
    'server/domains/consultation/open-consultation.ts',
    ['...refuseUnreviewedMaterials(row),', ''],
    ['domains/consultation/open-consultation', 'domains/consultation/review-consultation'],
    'a draft opens unreviewed',
  ),
  mutant(
    'server/domains/consultation/open-consultation.ts',
    ['...refuseOpening(row, command.today, command),', ''],
    ['domains/consultation/open-consultation', 'domains/consultation/opening-period'],
    'a consultation opens without looking at period and dossier',
  ),
  mutant(
    'server/engines/notice/announce-notice.ts',
    ["await command.enqueue('tell-notice', { noticeId: notice.id });", ''],
    ['domains/consultation/tell-notice'],
    'authors are not told of a notice',
  ),
  mutant(
    'server/domains/catalogue/publish-catalogue.ts',
    ['parent.stage = CatalogueStage.SUPERSEDED;', ''],
    ['domains/catalogue/adjustment', 'domains/catalogue/published-version'],
    'two versions of a catalogue are in force',
  ),
  mutant(
    'server/domains/identity/sign-in.ts',
    [".where('active', '=', true)\n", ''],
    ['domains/identity/sign-in', 'domains/identity/persons'],
    'a closed account signs in',
  ),
  mutant(
    'server/domains/identity/session.queries.ts',
    ['and s.revoked_at is null and p.active', 'and p.active'],
    ['domains/identity/session', 'domains/identity/change-password'],
    'a session goes on after its end',
  ),
  mutant(
    'server/ground/kernel/page-cache.ts',
    ['if (changes === this.#changes) this.#keep(key, made);', 'this.#keep(key, made);'],
    ['outside/http/page-cache'],
    'a page made before a change is kept after it',
  ),
  mutant(
    'server/outside/http/byte-range.ts',
    ['Math.max(0, size - Number(last))', 'size - Number(last)'],
    ['domains/playback/recording-ranges'],
    'a long tail of a short file is asked from before its start',
  ),
  mutant(
    'server/outside/http/same-site.ts',
    ["site !== undefined && site !== 'same-origin' && site !== 'none'", "site === 'cross-site-no'"],
    ['outside/http/attacks', 'outside/http/forms'],
    'another site posts our forms',
  ),
  mutant(
    'server/outside/http/security-headers.ts',
    ['"script-src \'self\'",', "\"script-src 'self' 'unsafe-inline'\","],
    ['outside/http/headers'],
    'inline scripts run',
  ),
];

/** Faults in the search. */
export const SEARCH: readonly Mutant[] = [
  mutant(
    'server/domains/search/standing.ts',
    [' and s.stamp = f.stamp', ''],
    ['domains/search/safety', 'domains/consultation/everybody-reads'],
    'what was corrected is found by what was wrong',
  ),
  mutant(
    'server/domains/search/instead.ts',
    ['told.some((one) => one.includes(part))', 'false'],
    ['domains/search/instead'],
    'a shorter term is told within one that is told',
  ),
  mutant(
    'server/domains/search/search.resolver.ts',
    ['each: 8, all: 64', 'each: 64, all: 64'],
    ['domains/search/limits'],
    'one client keeps the search from the others',
  ),
];

/** Faults in what the database lets be seen and changed; the template is made anew for each. */
export const SIGHT: readonly Mutant[] = [
  mutant(
    'migrations/baseline/consultation.sql',
    [
      "read on comment_contact where (current_setting('app.contacts', true) = 'on') and ",
      'read on comment_contact where ',
    ],
    ['domains/consultation/comment-privacy'],
    'whoever reads a comment reads its contact',
  ),
  mutant(
    'migrations/baseline/consultation.sql',
    ['select s.text_cleared and s.show_text', 'select s.show_text'],
    ['domains/consultation/comment-public', 'domains/consultation/comment-withhold'],
    'opinions are shown before anybody has read them',
  ),
  mutant(
    'migrations/baseline/consultation.sql',
    ['select opinion_released(s) and shows_opinions(k)', 'select opinion_released(s)'],
    ['domains/consultation/everybody-reads'],
    'opinions are shown where the matter shows none',
  ),
  mutant(
    'migrations/baseline/feedback.sql',
    ['read on adoption_report where published_at is not null or ', 'read on adoption_report where true or '],
    ['domains/feedback/report-sight'],
    'a report is read before it is published',
  ),
  mutant(
    'migrations/baseline/message.sql',
    ["(app_in('UNIT') and\n  (unit_id = app_unit()))", "app_in('UNIT')"],
    ['engines/message/sight'],
    "a unit reads another unit's messages",
  ),
  mutant(
    'server/domains/meeting/end-agenda-item.ts',
    ['...undecidable,', ''],
    ['domains/meeting/quorum'],
    'a meeting to which too few came decides',
  ),
  mutant(
    'server/domains/meeting/attendance-change.ts',
    ['...(await refuseAttendanceOf(command, meeting, members)),', ''],
    ['domains/meeting/quorum'],
    'an attendance without a quorum stands beside a decision',
  ),
  mutant(
    'server/domains/decision/propose-decision-facts.ts',
    ['...(await refuseReleaseOf(command, decision, facts, released)),', ''],
    ['domains/decision/edition-release'],
    'a unit is released of what the catalogue still names',
  ),
  mutant(
    'server/domains/catalogue/bind-decisions.ts',
    ['filter((step) => !steps.includes(step))', 'filter(() => true)'],
    ['domains/decision/edition-release'],
    'a new edition does not bind again what was released',
  ),
];
