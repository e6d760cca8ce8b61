/** A comment's form as it comes back: filled, and with what is missing. */
import type { SentForm } from '#client/form.ts';

export const filled = {
  step: ['check'],
  consultationId: ['c1'],
  idempotencyKey: ['018f0000-0000-7000-8000-000000000001'],
  clauseNo: ['一'],
  stance: ['AMEND'],
  text: ['建议学生月票再优惠一点，现在每天来回要2元。我的手机是13800000001。'],
  suggestedText: [''],
  identity: ['PERSON'],
  name: ['张晓禾'],
  contactKind: ['PHONE'],
  phone: ['13800000001'],
  showText: ['yes'],
};

export const errors = [
  { field: 'stance', message: '请选择您的态度。' },
  { field: 'text', message: '意见不能为空。写下您的意见。' },
  { field: 'phone', message: '请填写手机号码，或者改选“不需要单独告诉我”。' },
];

/** A form as the server reads it; fields left out of `over` are filled. */
export const sent = (over: Record<string, string[]> = {}): SentForm => {
  const values: Record<string, readonly string[]> = { ...filled, ...over };
  return {
    values,
    text: (name) => values[name]?.[0]?.trim() ?? '',
    texts: (name) => values[name] ?? [],
    checked: (name) => values[name] !== undefined,
  };
};
