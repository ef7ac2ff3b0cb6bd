import { msg } from '@lingui/core/macro';

/** Why the vault, the disk, a printer or the program itself could not do something. */
export const SYSTEM_REFUSALS = {
  unexpected: msg({
    message:
      'Something went wrong inside Almoner. Nothing was changed. Try again; if it happens again, tell your administrator the time and what you did.',
  }),
  'ipc/unknown-method': msg`This part of Almoner does not fit the rest. Close Almoner and install it again; your records are safe.`,
  'ipc/invalid-input': msg`Something in this form cannot be saved as it is. Check the fields and try again.`,
  'ipc/not-permitted': msg`Your role does not allow this. Ask an administrator if you need it.`,
  'ipc/foreign-window': msg`Almoner refused a request from an unknown window. Close Almoner and open it again.`,
  'ipc/cancelled': msg`Cancelled. Nothing was changed.`,

  'vault/locked': msg`Almoner is locked. Unlock it and try again.`,
  'vault/ended': msg`Almoner locked itself before this was finished. Unlock it and check whether your change is there.`,
  'vault/wrong-passphrase': msg`This passphrase does not fit this account. Check Caps Lock and the keyboard language, and try again.`,
  'vault/already-there': msg`There is already a vault on this computer. Close Almoner and open it again to unlock it.`,
  'vault/in-use': msg`Another Almoner has these records open. Everything is safe. Lock or close the other one, then try again.`,
  'vault/damaged': msg`A file of these records is missing or damaged. Nothing was changed. Ask your administrator to put it back from the latest copy.`,
  'vault/newer': msg`A newer release of Almoner has opened these records. They are safe. Install the newest release.`,
  'vault/absent': msg`There is no vault on this computer any more. Close Almoner and open it again.`,
  'vault/wrong-kind': msg`These records are not what this place is for: those of the sample hospital and those of a clinic never change places. Nothing was changed. Tell your administrator.`,
  'sample/not-empty': msg`There are people in this vault already. Invented people go into an empty one.`,

  'storage/full': msg`The disk is full. Keep this window open, free some space and try again.`,
  'storage/read-only': msg`Almoner may not write to its folder. Keep this window open and ask your administrator for write access.`,
  'storage/unreachable': msg`The folder with your records cannot be reached. Keep this window open, reconnect the disk and try again.`,
  'storage/damaged': msg`A part of the records could not be read. Close Almoner and ask your administrator to check the latest backup.`,
  'storage/busy': msg`Another program is using the records. Wait a moment and try again.`,

  'file/not-written': msg`The file was not saved. Check that it is not open in another program and that the folder can be written to.`,
  'printing/failed': msg`The printer did not take the document. Check that it is on and has paper, or save a PDF instead.`,
} as const;
