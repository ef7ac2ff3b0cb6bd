import { z } from 'zod';

/**
 * What a member of staff is. An account holds one or more.
 *
 * @source product.md V4.
 */
export const Role = z.enum(['social-worker', 'intern', 'supervisor', 'clerk', 'auditor', 'administrator']);
/** What a member of staff is. */
export type Role = z.infer<typeof Role>;

/** What a method can ask of the person who calls it. */
export const Permission = z.enum([
  'session',
  'people.read',
  'people.write',
  'case.read',
  'case.write',
  'clinical.read',
  'clinical.write',
  'referral.read',
  'referral.write',
  'directory.read',
  'directory.write',
  'packet.print',
  'report.run',
  'import.run',
  'audit.read',
  'facility.write',
]);
/** What a method can ask of the person who calls it. */
export type Permission = z.infer<typeof Permission>;

const READ_ALL = [
  'session',
  'people.read',
  'case.read',
  'clinical.read',
  'referral.read',
  'directory.read',
] as const;
const WORK = [
  ...READ_ALL,
  'people.write',
  'case.write',
  'clinical.write',
  'referral.write',
  'directory.write',
  'packet.print',
  'report.run',
  'import.run',
] as const;

/**
 * Which role may do what; anything absent is refused. A clerk sees no notes, assessments or safety alerts; an
 * administrator sees no case content; an auditor changes nothing.
 */
const PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  'social-worker': WORK,
  intern: WORK,
  supervisor: [...WORK, 'audit.read'],
  clerk: [
    'session',
    'people.read',
    'people.write',
    'case.read',
    'referral.read',
    'directory.read',
    'directory.write',
  ],
  auditor: [...READ_ALL, 'report.run', 'audit.read'],
  administrator: ['session', 'directory.read', 'facility.write'],
};

/** Whether any of the roles allows it. */
export const may = (roles: readonly Role[], permission: Permission): boolean =>
  roles.some((role) => PERMISSIONS[role].includes(permission));
