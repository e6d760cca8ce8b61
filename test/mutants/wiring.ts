import { type Mutant, mutant } from './mutant.ts';

/** Faults between a request and the rules: permissions, refusals, scope, and who is notified. */
export const WIRING: readonly Mutant[] = [
  mutant(
    'server/kernel/authority.ts',
    ['actor !== null && !actor.mustChangePassword && roles.some', 'actor !== null && roles.some'],
    ['identity/change-password', 'identity/session', 'identity/reset-password'],
    'a first password that was handed out opens every desk',
  ),
  mutant(
    'server/kernel/define-command.ts',
    ['if (!permission.allows(context.actor)) {', 'if (permission.sentence === null) {'],
    ['consultation/open-consultation', 'catalogue/publish-catalogue'],
    'anybody may do everything',
  ),
  mutant(
    'server/kernel/define-command.ts',
    ['if (done instanceof Refusal) throw new Refused(done);', 'if (done instanceof Refusal) return done;'],
    ['audit/refusal-detail', 'audit/audit-events'],
    'a refusal leaves no trace',
  ),
  mutant(
    'server/kernel/define-command.ts',
    ['if (!(result instanceof Refusal)) context.services.content.bump(command.scopes);', ''],
    ['http/kept-pages'],
    'a kept page shows what stood before the change',
  ),
  mutant(
    'server/kernel/define-command.ts',
    ["'app.unit': actor?.unitId ?? ''", "'app.unit': ''"],
    ['consultation/consultation-reading', 'consultation/consultation-lists'],
    "staff do not see their own unit's drafts",
  ),
  mutant(
    'server/kernel/define-command.ts',
    ["permission?.scopes?.includes('SYSTEM') || seesContacts(actor) ? 'on' : ''", "'on'"],
    ['consultation/comment-privacy'],
    'everybody on the staff reads contacts',
  ),
  mutant(
    'server/feedback/confirm-dispositions.ts',
    ["...refuseSamePerson(command.actor?.id ?? '', authors, '处理意见'),", ''],
    ['feedback/disposition', 'feedback/cluster'],
    'a proposer confirms an outcome alone',
  ),
  mutant(
    'server/feedback/publish-report.ts',
    ["await command.enqueue(\n      'tell-authors',", "await Promise.resolve(\n      'tell-authors',"],
    ['feedback/report'],
    'authors are not told that the report is published',
  ),
  mutant(
    'server/consultation/open-consultation.ts',
    ['...refuseUnreviewedMaterials(row),', ''],
    ['consultation/open-consultation', 'consultation/review-consultation'],
    'a draft opens unreviewed',
  ),
  mutant(
    'server/consultation/open-consultation.ts',
    ['...refuseOpening(row, command.today, command),', ''],
    ['consultation/open-consultation', 'consultation/opening-period'],
    'a consultation opens without looking at period and dossier',
  ),
  mutant(
    'server/notice/announce-notice.ts',
    ["await command.enqueue('tell-notice', { noticeId: notice.id });", ''],
    ['consultation/tell-notice'],
    'authors are not told of a notice',
  ),
  mutant(
    'server/catalogue/publish-catalogue.ts',
    ['parent.stage = CatalogueStage.SUPERSEDED;', ''],
    ['catalogue/adjustment', 'catalogue/published-version'],
    'two versions of a catalogue are in force',
  ),
  mutant(
    'server/identity/sign-in.ts',
    [".where('active', '=', true)\n", ''],
    ['identity/sign-in', 'identity/persons'],
    'a closed account signs in',
  ),
  mutant(
    'server/identity/session.queries.ts',
    ['and s.revoked_at is null and p.active', 'and p.active'],
    ['identity/session', 'identity/change-password'],
    'a session goes on after its end',
  ),
  mutant(
    'server/kernel/page-cache.ts',
    ['if (changes === this.#changes) this.#keep(key, made);', 'this.#keep(key, made);'],
    ['http/page-cache'],
    'a page made before a change is kept after it',
  ),
  mutant(
    'server/http/byte-range.ts',
    ['Math.max(0, size - Number(last))', 'size - Number(last)'],
    ['playback/recording-ranges'],
    'a long tail of a short file is asked from before its start',
  ),
  mutant(
    'server/http/same-site.ts',
    ["site !== undefined && site !== 'same-origin' && site !== 'none'", "site === 'cross-site-no'"],
    ['http/attacks', 'http/forms'],
    'another site posts our forms',
  ),
  mutant(
    'server/http/security-headers.ts',
    ['"script-src \'self\'",', "\"script-src 'self' 'unsafe-inline'\","],
    ['http/headers'],
    'inline scripts run',
  ),
];

/** Faults in the search. */
export const SEARCH: readonly Mutant[] = [
  mutant(
    'server/search/standing.ts',
    [' and s.stamp = f.stamp', ''],
    ['search/safety', 'consultation/everybody-reads'],
    'what was corrected is found by what was wrong',
  ),
  mutant(
    'server/search/instead.ts',
    ['told.some((one) => one.includes(part))', 'false'],
    ['search/instead'],
    'a shorter term is told within one that is told',
  ),
  mutant(
    'server/search/search.resolver.ts',
    ['each: 8, all: 64', 'each: 64, all: 64'],
    ['search/limits'],
    'one client keeps the search from the others',
  ),
];

/** Faults in what the database lets be seen and changed; the template is made anew for each. */
export const SIGHT: readonly Mutant[] = [
  mutant(
    'migrations/*_row_security.ts',
    ["`current_setting('app.contacts', true) = 'on' and ${among(MINE)}`", 'among(MINE)'],
    ['consultation/comment-privacy'],
    'whoever reads a comment reads its contact',
  ),
  mutant(
    'migrations/*_everybody_reads.ts',
    ['select s.text_cleared and s.show_text', 'select s.show_text'],
    ['consultation/comment-public', 'consultation/comment-withhold'],
    'opinions are shown before anybody has read them',
  ),
  mutant(
    'migrations/*_everybody_reads.ts',
    ['select opinion_released(s) and shows_opinions(k) $$', 'select opinion_released(s) $$'],
    ['consultation/everybody-reads'],
    'opinions are shown where the matter shows none',
  ),
  mutant(
    'migrations/*_row_security.ts',
    [
      "['adoption_report', `published_at is not null or ${among(MINE)}`, written]",
      "['adoption_report', 'true', written]",
    ],
    ['feedback/report'],
    'a report is read before it is published',
  ),
  mutant(
    'migrations/*_row_security.ts',
    ["(app_in('UNIT') and unit_id = app_unit())", "app_in('UNIT')"],
    ['message/sight'],
    "a unit reads another unit's messages",
  ),
  mutant(
    'server/meeting/end-agenda-item.ts',
    ['...undecidable,', ''],
    ['meeting/quorum'],
    'a meeting to which too few came decides',
  ),
  mutant(
    'server/meeting/record-attendance.ts',
    ['...tooLow,', ''],
    ['meeting/quorum'],
    'an attendance without a quorum stands beside a decision',
  ),
  mutant(
    'server/decision/propose-decision-facts.ts',
    ['...(await refuseReleaseOf(command, decision, facts, released)),', ''],
    ['decision/edition-release'],
    'a unit is released of what the catalogue still names',
  ),
  mutant(
    'server/catalogue/bind-decisions.ts',
    ['filter((step) => !steps.includes(step))', 'filter(() => true)'],
    ['decision/edition-release'],
    'a new edition does not bind again what was released',
  ),
];
