import type { Area } from "../../../core/grid/grid";
import { hostClass } from "../host-class";
import type { HostObject, NamedClass } from "../host-class";
import { fullAddress } from "../range-target";
import { conditionalFormatCollection } from "./conditional-format";
import { dataValidation } from "./data-validation";
import { rangeObject } from "./range";
import { rangeFormat } from "./range-format";
import { worksheetObject } from "./worksheet";

/** Several areas of one sheet. */
export interface AreasTarget {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

const collection: NamedClass<AreasTarget> = hostClass<AreasTarget>("RangeCollection", {
  items: ({ sheet, areas }) => areas.map((area) => rangeObject({ sheet, area })),
  methods: { GetCount: ({ areas }) => areas.length },
});

const named: NamedClass<AreasTarget> = hostClass<AreasTarget>("RangeAreas", {
  kept: true,
  properties: {
    Address: {
      get: ({ sheet, areas }, session) => areas.map((area) => fullAddress(session, { sheet, area })).join(","),
    },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  objects: {
    Areas: (target) => collection.make(target),
    ConditionalFormats: (target) => conditionalFormatCollection(target),
    DataValidation: (target) => dataValidation(target),
    Format: (target) => rangeFormat(target),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
});

/** Several areas as the client holds them. */
export const rangeAreas = (target: AreasTarget): HostObject => named.make(target);
