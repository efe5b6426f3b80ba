import { ExcelError } from "../excel-error";
import { hostClass } from "../host-class";
import type { HostObject, NamedClass } from "../host-class";
import type { Session } from "../session";

function xmlOf(id: string, session: Session): string {
  const xml = session.engine.customXml.get(id);
  if (xml === undefined) throw new ExcelError("ItemNotFound");
  return xml;
}

/** The namespace of an XML text's root element. */
function namespaceOf(xml: string): string {
  return /<[\w.:-]+[^>]*?\sxmlns(?::[\w.-]+)?="([^"]*)"/.exec(xml.replace(/<\?.*?\?>/g, ""))?.[1] ?? "";
}

const part = hostClass<string>("CustomXmlPart", {
  id: (id) => id,
  properties: {
    Id: { get: (id) => id },
    NamespaceUri: { get: (id, session) => namespaceOf(xmlOf(id, session)) },
  },
  methods: {
    GetXml: (id, _args, session) => xmlOf(id, session),
    SetXml: (id, [xml], session) => {
      xmlOf(id, session);
      session.engine.customXml.set(id, String(xml));
    },
    Delete: (id, _args, session) => {
      xmlOf(id, session);
      session.engine.customXml.delete(id);
    },
  },
});

/** The parts of one namespace; of every one where it is null. */
function partsIn(namespace: string | null, session: Session): HostObject[] {
  return [...session.engine.customXml]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => part.make(id));
}

const collection: NamedClass<string | null> = hostClass<string | null>("CustomXmlPartCollection", {
  items: (namespace, session) => partsIn(namespace, session),
  item: (_namespace, [id], session) => {
    xmlOf(String(id), session);
    return part.make(String(id));
  },
  methods: { GetCount: (namespace, _args, session) => partsIn(namespace, session).length },
  objects: {
    Add: (_namespace, [xml], session) => {
      const id = session.newId();
      session.engine.customXml.set(id, String(xml));
      return part.make(id);
    },
    GetByNamespace: (_all, [namespace]) => collection.make(String(namespace)),
    GetOnlyItemOrNullObject: (namespace, _args, session) => {
      const parts = partsIn(namespace, session);
      return parts.length === 1 ? (parts[0] ?? null) : null;
    },
  },
});

/** The custom XML parts of the workbook. */
export const customXmlParts = (): HostObject => collection.make(null);
