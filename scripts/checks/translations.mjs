import { formatter } from '@lingui/format-po';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** What a catalog lacks or says in another form than the source: one line for each fault, naming the message. */
export async function faultsOf(source, translated, locale) {
  const [messages, words] = await Promise.all([read(source, 'en'), read(translated, locale)]);
  return Object.entries(messages).flatMap(([id, { translation, message }]) => {
    const english = translation || message;
    const other = words[id]?.translation;
    return (other ? faultsBetween(english, other) : ['is missing']).map((fault) => `“${english}” ${fault}`);
  });
}

const read = async (text, locale) =>
  await formatter().parse(text, { locale, sourceLocale: 'en', filename: `${locale}.po` });

function faultsBetween(english, other) {
  try {
    const [has, should] = [partsOf(compileMessageOrThrow(other)), partsOf(compileMessageOrThrow(english))];
    return [
      ...[...should].filter((part) => !has.has(part)).map((part) => `lacks ${part}`),
      ...[...has].filter((part) => !should.has(part)).map((part) => `has ${part}, which English has not`),
    ];
  } catch {
    return ['cannot be read'];
  }
}

/** Placeholders, tags with how often they stand there, and branches of plurals and choices. */
function partsOf(compiled, within = '') {
  const parts = new Set();
  const tags = new Map();
  for (const token of compiled) {
    if (typeof token === 'string') countTags(token, tags);
    else addArgument(token, within, parts);
  }
  for (const [tag, count] of tags) parts.add(`${within}${tag}${count > 1 ? ` × ${count}` : ''}`);
  return parts;
}

function countTags(text, tags) {
  for (const [tag] of text.matchAll(/<\/?\w+\/?>/g)) tags.set(tag, (tags.get(tag) ?? 0) + 1);
}

function addArgument([name, type, format], within, parts) {
  const argument = `{${[name, type].filter(Boolean).join(', ')}}`;
  parts.add(`${within}${argument}`);
  if (typeof format !== 'object' || format === null) return;
  for (const [branch, content] of Object.entries(format)) {
    if (branch === 'offset') continue;
    const place = `${within}${argument} ${branch}: `;
    parts.add(place.trimEnd());
    for (const part of typeof content === 'string' ? partsOf([content], place) : partsOf(content, place))
      parts.add(part);
  }
}
