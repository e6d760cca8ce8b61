import { type Mutant, mutant } from './mutant.ts';

const law = (room: string, change: readonly [string, string], wrong: string, test = room): Mutant =>
  mutant(`server/law/**/${room}.ts`, change, [`law/**/${test}`], wrong);

const kinds = (room: string, change: readonly [string, string], wrong: string) =>
  law(room, change, wrong, 'question-kinds');

/** Faults in what the public asks and is asked: 理由不清楚, and the kinds of questions. */
export const ASKING: readonly Mutant[] = [
  law(
    'unclear-reason',
    ['ASKING_DAYS = 30', 'ASKING_DAYS = 29'],
    'the thirtieth day is too late to say that a reason is not clear',
  ),
  law(
    'unclear-reason',
    ['return today <= askingEnds(publishedOn) ?', 'return today < askingEnds(publishedOn) ?'],
    'the last day to ask is refused',
  ),
  law('unclear-reason', ['if (askedOn) return [askedBefore(askedOn)];', ''], 'a reason is asked for twice'),
  law(
    'unclear-reason',
    ['if (!outcome || !publishedOn)', 'if (!outcome && !publishedOn)'],
    'somebody asks about an outcome that is not published',
  ),
  law(
    'unclear-reason',
    ['blank(reason) && OWES_NO_REASON.includes(outcome)', 'OWES_NO_REASON.includes(outcome)'],
    'a reason that was written for what was adopted may not be asked about',
  ),
  law(
    'unclear-reason',
    ['[Outcome.ADOPTED, Outcome.SUPPORT_ONLY]', '[Outcome.ADOPTED]'],
    'mere support is owed a reason',
  ),
  law(
    'unclear-reason',
    ['Array.from(question).length <= QUESTION_MAX_CHARS', 'question.length <= QUESTION_MAX_CHARS'],
    'a rare sign counts as two',
  ),
  law(
    'unclear-reason',
    ['new Set(reasons).size > 1 ?', 'reasons.length > 1 ?'],
    'two who ask about one reason are not answered together',
  ),
  law(
    'unclear-reason',
    ['reasonSubstance(text) < policy.reasonMinChars', 'text.length < policy.reasonMinChars'],
    'a further answer of mere phrases passes',
  ),
  law(
    'unclear-reason',
    ['words(reason) === words(text)', 'reason === text'],
    'the same reason with other marks is a further answer',
  ),
  law(
    'unclear-reason',
    ['=> (answered ? [answeredAlready] : [])', '=> []'],
    'a reason is explained again and again',
  ),
  kinds(
    'question-kinds',
    ['[QuestionKind.MULTIPLE]: MULTIPLE_CHOICE', '[QuestionKind.MULTIPLE]: SINGLE_CHOICE'],
    'of several only one may be chosen',
  ),
  kinds(
    'question-kinds',
    ['[QuestionKind.RANKING]: RANKING', '[QuestionKind.RANKING]: SCALE'],
    'an order is judged as a number of points',
  ),
  kinds('choice-questions', ["choice('单选', () => 1)", "choice('单选', () => 2)"], 'two options of one'),
  kinds(
    'choice-questions',
    ['if (otherChosen && blank(text)) return [otherUnsaid(at)];', ''],
    '其他 is chosen and not said',
  ),
  kinds('choice-questions', ['LONGEST_OTHER ? [tooLong', 'LONGEST_ANSWER ? [tooLong'], '其他 takes an essay'),
  kinds(
    'graded-questions',
    ['one >= OPEN && one < bound', 'one >= OPEN && one <= bound'],
    'a sixth point of five is given',
  ),
  kinds(
    'graded-questions',
    ['new Set(given).size < given.length ? [rankTwice(at)]', 'false ? [rankTwice(at)]'],
    'two stand in the first place',
  ),
  kinds(
    'graded-questions',
    ['ranks.filter((rank) => rank === 0).length', 'ranks.filter((rank) => rank === 1).length'],
    'second places are counted as first',
  ),
  kinds(
    'graded-questions',
    ['return required && open.length > 0 ?', 'return open.length > 0 ?'],
    'a matrix that need not be answered must be answered whole',
  ),
  kinds(
    'graded-questions',
    ['of: columns.length,', 'of: answers.length,'],
    'who left a row open counts among those who answered it',
  ),
  kinds(
    'graded-questions',
    ['chosenAt(answers, 0).map((place) => place + 1)', 'chosenAt(answers, 0)'],
    'the mean of a scale is one point too low',
  ),
];
