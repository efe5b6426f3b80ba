import type { Method } from "../host-class";

/** Office.js's own numbers of the events that the workbench tells. */
export const eventTypes = { changed: 10, activated: 11, added: 13, selected: 14, deleted: 15 } as const;

const names = {
  DataChanged: eventTypes.changed,
  Activated: eventTypes.activated,
  Added: eventTypes.added,
  Deleted: eventTypes.deleted,
  SelectionChanged: eventTypes.selected,
} as const;

/** What events of the whole workbook are registered for. */
export const wholeWorkbook = "Workbook";

/** The registering and unregistering methods of a collection (all sheets) or a sheet (by its id). */
export const listeners: Readonly<Record<string, Method<string | undefined>>> = Object.fromEntries(
  Object.entries(names).flatMap(([name, event]): [string, Method<string | undefined>][] => [
    [`_Register${name}Event`, (target, _args, session) => session.listen(event, target ?? wholeWorkbook)],
    [`_Unregister${name}Event`, (target, _args, session) => session.unlisten(event, target ?? wholeWorkbook)],
  ]),
);
