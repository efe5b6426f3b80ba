import { placeShape, type Shape } from "./place-shape";
import { longestText } from "./read-place";

/** The JSON schema of a place's file, printed from its shape. */
export function placeSchema(): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "绩效自评的地方规定",
    description: "没有写的项按财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）。",
    type: "object",
    properties: Object.fromEntries(Object.entries(placeShape).map(([key, shape]) => [key, schemaOf(shape)])),
    required: ["name", "source"],
    additionalProperties: false,
  };
}

function schemaOf(shape: Shape): object {
  const description = shape.says;
  switch (shape.is) {
    case "text":
      return { description, type: "string", minLength: 1, maxLength: longestText };
    case "number":
      return { description, type: "number", minimum: shape.from, maximum: shape.to };
    case "choice":
      return { description, enum: shape.of };
    case "list":
      return { description, type: "array", items: schemaOf(shape.of), minItems: shape.least ?? 0 };
    case "record": {
      const properties = Object.fromEntries(Object.entries(shape.fields).map(([key, one]) => [key, schemaOf(one)]));
      return {
        description,
        type: "object",
        properties,
        required: Object.keys(properties),
        additionalProperties: false,
      };
    }
  }
}
