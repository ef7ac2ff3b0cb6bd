export function startVirtualDisplay(): Promise<{ readonly display: string; readonly stop: () => void }>;
