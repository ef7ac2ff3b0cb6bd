/** The SHA-256 of some bytes in lower-case hex. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  // A copy, because the digest takes no bytes that another process may share.
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
