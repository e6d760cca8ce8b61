import postcss, { type AtRule, type ChildNode, type Declaration, type Rule } from 'postcss';

/** Selectors, properties and functions that came after Chromium 69 and iOS 12. */
const SELECTORS = /:(?:is|where|has|focus-visible|dir)\b|&/;
const PROPERTIES =
  /^(?:inset(?:-.*)?|(?:margin|padding|border)-(?:inline|block)|aspect-ratio|translate|rotate|scale|gap-.*)$/;
const FUNCTIONS = /(?:^|[^a-z-])(?:clamp|min|max|color-mix|light-dark|oklch|lab)\(|\d(?:dvh|svh|lvh|cqi)\b/;

const known = (rule: Rule) => rule.selectors.every((selector) => !SELECTORS.test(selector));

const understood = ({ prop, value }: Declaration) =>
  prop.startsWith('--') || (!PROPERTIES.test(prop) && !FUNCTIONS.test(value));

/** Judgement of an older browser on the rules behind a condition it can evaluate. */
function judged(rule: AtRule): 'kept' | 'dropped' {
  if (rule.name === 'layer' || rule.name === 'container') return 'dropped';
  if (rule.name !== 'supports') return 'kept';
  if (rule.params.startsWith('not (inset')) return 'kept';
  return /clamp|selector\(|inset/.test(rule.params) ? 'dropped' : 'kept';
}

/** Stylesheet as Chromium 69 reads it (旧浏览器): rules it does not understand are passed over. */
export function asReadByOlder(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    if (judged(rule) === 'dropped') rule.remove();
    // A newer browser would drop these again.
    else if (rule.name === 'supports') rule.params = '(display: block)';
  });
  root.walkRules((rule) => {
    if (!known(rule)) rule.remove();
  });
  root.walkDecls((declaration) => {
    if (!understood(declaration)) declaration.remove();
  });
  return root.toString();
}

/** Whether such a browser comes to what stands here. */
const reached = (node: ChildNode): boolean => {
  const { parent } = node;
  if (!parent || parent.type === 'root' || parent.type === 'document') return true;
  return (parent.type !== 'atrule' || judged(parent as AtRule) === 'kept') && reached(parent as ChildNode);
};

/** Where such a browser has nothing in place of what it does not understand. */
export function lostOnOlder(css: string): string[] {
  const lost: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    const own = rule.nodes.filter((node) => node.type === 'decl');
    const plain = new Set(own.filter(understood).map(({ prop }) => prop));
    const missing = own.filter((one) => !understood(one) && !OPTIONAL.has(one.prop) && !plain.has(one.prop));
    if (known(rule) && reached(rule))
      lost.push(...missing.map((one) => `${rule.selector} ${one.toString()}`));
  });
  return lost;
}

/** Without these a page is as usable as with them. */
const OPTIONAL = new Set(['aspect-ratio']);
