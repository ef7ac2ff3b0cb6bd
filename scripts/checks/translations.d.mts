/** What a catalog lacks or says in another form than the source: one line for each fault, naming the message. */
export function faultsOf(source: string, translated: string, locale: string): Promise<readonly string[]>;
