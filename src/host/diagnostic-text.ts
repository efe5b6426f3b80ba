import { addInBuild } from "./add-in-build";
import type { HostError } from "./host-error";

/** A failure as a text to send to whoever maintains the add-in: the same in every language, without contents and names of the workbook. */
export function diagnosticText({ kind, diagnostic }: HostError): string {
  const lines = {
    "add-in": `${addInBuild.version} (${addInBuild.build})`,
    failure: kind,
    ...(diagnostic && {
      action: diagnostic.action,
      code: diagnostic.code,
      location: diagnostic.location,
      statement: diagnostic.statement,
      excel: diagnostic.excel,
      "api sets": diagnostic.apiSets.join(", "),
      time: diagnostic.at,
    }),
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value || "-"}`)
    .join("\n");
}
