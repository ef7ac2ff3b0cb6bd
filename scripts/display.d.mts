/** A display that is drawn into memory. */
export interface VirtualDisplay {
  /** The value for DISPLAY. */
  readonly display: string;
  readonly stop: () => void;
}

export function startVirtualDisplay(options?: { readonly args?: readonly string[] }): Promise<VirtualDisplay>;
