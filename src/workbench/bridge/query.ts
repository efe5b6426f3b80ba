import type { HostObject } from "./host-class";
import { missing } from "./host-class";
import type { Query } from "./protocol";
import type { Session } from "./session";

/** Wanted members as a tree: "format/fill/color" is { format: { fill: { color: {} } } }. */
interface Wanted {
  [name: string]: Wanted;
}

/** The values a `load` asked for, in the shape that the client takes them. */
export function query(object: HostObject, { Select, Expand, Top, Skip }: Query, session: Session): object {
  const wanted: Wanted = {};
  for (const path of Select ?? ["*"]) want(wanted, path.split("/"));
  for (const path of Expand ?? []) want(wanted, [...path.split("/"), "*"]);
  return read(object, wanted, session, Top, Skip);
}

function want(wanted: Wanted, [first, ...rest]: string[]): void {
  if (first === undefined) return;
  want((wanted[first] ??= {}), rest);
}

function read(object: HostObject, wanted: Wanted, session: Session, top = Infinity, skip = 0): object {
  const { of, target } = object;
  if (!of.items) return members(object, wanted, session);
  const { items: ofItems, ...direct } = wanted;
  const items = of.items(target as never, session).slice(skip, skip + top);
  const perItem = { ...direct, ...ofItems };
  return {
    _Items: items.map((item) => ({
      ...(item.of.id && { _Id: item.of.id(item.target as never, session) }),
      ...members(item, perItem, session),
    })),
  };
}

function members(object: HostObject, wanted: Wanted, session: Session): object {
  const { of, target } = object;
  const values: Record<string, unknown> = {};
  for (const [name, deeper] of Object.entries(wanted)) {
    if (name === "*") {
      for (const [key, property] of Object.entries(of.properties ?? {})) {
        if (property.get) values[key] = property.get(target as never, session);
      }
      continue;
    }
    const key = wireName(name);
    const property = of.properties?.[key];
    const navigate = of.objects?.[key];
    if (property?.get) values[key] = property.get(target as never, session);
    else if (navigate) {
      const child = navigate(target as never, [], session);
      values[key] = child && read(child, Object.keys(deeper).length > 0 ? deeper : { "*": {} }, session);
    } else throw missing(of, name);
  }
  return values;
}

/** The client spells a member "fill"; on the wire its name begins with a capital. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
