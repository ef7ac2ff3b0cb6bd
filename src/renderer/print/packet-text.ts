import texts from '../../../resources/packet-texts/en.json';

/** The fixed sentences of a packet, in the person's language. */
export const packetText = texts;

/** A sentence with its gaps filled. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
