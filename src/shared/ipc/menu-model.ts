import { z } from 'zod';

/** The menus that the window fills, in their order. */
export const MenuId = z.enum(['file', 'case', 'go', 'view', 'help']);
/** A menu that the window fills. */
export type MenuId = z.infer<typeof MenuId>;

const Label = z.string().trim().min(1).max(80);

/** One command in a menu. */
const MenuItem = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  label: Label,
  /** Keys as Electron writes them; `null` for none. They are shown, and heard by the window itself. */
  accelerator: z
    .string()
    .regex(/^[\w+=,./-]{1,30}$/)
    .nullable(),
  isEnabled: z.boolean(),
});

/** The application's menu in the language of the window. It names commands and nobody. */
export const MenuModel = z.strictObject({
  menus: z.array(z.strictObject({ id: MenuId, label: Label, items: z.array(MenuItem).max(40) })).max(5),
  /** Words for what the system does itself. */
  roles: z.strictObject({
    edit: Label,
    undo: Label,
    redo: Label,
    cut: Label,
    copy: Label,
    paste: Label,
    selectAll: Label,
    fullScreen: Label,
    quit: Label,
  }),
});
/** The application's menu in the language of the window. */
export type MenuModel = z.infer<typeof MenuModel>;
