// Why: an answer may hold anything, and the file made of it must say that and nothing else. In: texts, numbers, yes and no,
// lists, and rows of those. Out: YAML that every reader takes for the same values. Never: a text that YAML would read as
// something else, or a line that could begin a key.

/** What YAML would not take as it is, or what nobody would see. */
const UNSEEN = /["\\\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

/** @param {string} text */
const quoted = (text) => `"${text.replace(UNSEEN, (one) => SHORT[one] ?? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

/**
 * Whether a text of several lines can stand line by line, as people read it.
 * @param {string} text
 */
function standsInLines(text) {
  const lines = text.split('\n');
  const plain = lines.every((line) => !/[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u.test(line) && (line === '' || line.trim() !== ''));
  return lines.length > 1 && plain && /^[^\s]/u.test(text) && /[^\s]$/u.test(text);
}

/**
 * @param {string} written
 * @param {string} indent
 */
function scalar(written, indent) {
  // Half a character is none: no file can hold it.
  const text = written.replace(/\p{Surrogate}/gu, '\ufffd');
  if (/^(?:draft|\d{4}-\d\d-\d\d)$/.test(text)) return text;
  if (!standsInLines(text)) return quoted(text);
  return `|-\n${text.split('\n').map((line) => (line === '' ? '' : indent + line)).join('\n')}`;
}

/**
 * A value behind its key.
 * @param {any} value
 * @param {string} indent of what stands below the key
 * @returns {string}
 */
function written(value, indent) {
  if (Array.isArray(value) && value.some((one) => typeof one === 'object')) {
    const item = (/** @type {any} */ row) => `\n${indent}- ${mapping(row, `${indent}  `).trimStart()}`;
    return value.map(item).join('');
  }
  if (Array.isArray(value)) return ` [${value.map((one) => quoted(one.replace(/\p{Surrogate}/gu, '\ufffd'))).join(', ')}]`;
  return ` ${typeof value === 'string' ? scalar(value, indent) : String(value)}`;
}

/**
 * Keys and values, one a line.
 * @param {Record<string, any>} values
 * @param {string} indent
 * @returns {string}
 */
function mapping(values, indent) {
  return Object.entries(values).map(([key, value]) => `${indent}${key}:${written(value, `${indent}  `)}`).join('\n');
}

/**
 * A whole file.
 * @param {string[]} remarks lines of its own before all else
 * @param {string} key what the values stand under
 * @param {Record<string, any>} values
 */
export function file(remarks, key, values) {
  const lines = remarks.map((line) => `# ${line.replace(/\s+/gu, ' ')}`);
  return `${[...lines, `${key}:`, mapping(values, '  ')].join('\n')}\n`;
}
