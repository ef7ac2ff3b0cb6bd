import type { Control } from 'react-hook-form';
import type { z } from 'zod';

import type { directory } from '../../shared/directory/contract.ts';

type Input = typeof directory.edit.input;

/** The form of an organisation with one of its services. */
export type EntryControl = Control<z.input<Input>, unknown, z.output<Input>>;
