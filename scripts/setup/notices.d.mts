/** A package's name, version and licence, and the words of its licence. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

export function noticesOf(folders: readonly string[]): readonly Notice[];
export function writeNotices(target: string, bundledFolders: readonly string[]): void;
