import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import {
  BookUser,
  ChartNoAxesColumn,
  FolderOpen,
  House,
  Send,
  Settings,
  type LucideIcon,
} from 'lucide-react';

import type { Permission } from '../../shared/staff/permissions.ts';
import { paths } from './paths.ts';

/** A main section of the window. */
export interface Section {
  readonly path: string;
  /** Addresses that belong to it begin with one of these. */
  readonly covers: readonly string[];
  readonly label: MessageDescriptor;
  readonly icon: LucideIcon;
  readonly needs: Permission;
}

/** The main sections in their order: Ctrl with 1 to 6 opens them. */
export const SECTIONS: readonly Section[] = [
  { path: paths.today, covers: ['/today'], label: msg`Today`, icon: House, needs: 'session' },
  {
    path: paths.caseload,
    covers: ['/caseload', '/cases/', '/people/', '/import'],
    label: msg`Caseload`,
    icon: FolderOpen,
    needs: 'case.read',
  },
  {
    path: paths.referrals,
    covers: ['/referrals'],
    label: msg`Referrals`,
    icon: Send,
    needs: 'referral.read',
  },
  {
    path: paths.directory,
    covers: ['/directory'],
    label: msg`Directory`,
    icon: BookUser,
    needs: 'directory.read',
  },
  {
    path: paths.referralReport,
    covers: ['/reports/'],
    label: msg`Reports`,
    icon: ChartNoAxesColumn,
    needs: 'report.run',
  },
  { path: paths.settings, covers: ['/settings'], label: msg`Settings`, icon: Settings, needs: 'session' },
];
