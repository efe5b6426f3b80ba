const han = /\p{Script=Han}/u;

/** ESLint rule: Chinese text outside the folders that the configuration allows is an error. */
export default {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      misplaced:
        "Chinese text belongs in src/core/wording (or, for the words of the forms, in the folders the lint configuration lists).",
    },
  },
  create(context) {
    const report = (node, text) => {
      if (typeof text === "string" && han.test(text)) context.report({ node, messageId: "misplaced" });
    };
    return {
      Literal: (node) => report(node, node.regex?.pattern ?? node.value),
      TemplateElement: (node) => report(node, node.value.cooked),
      JSXText: (node) => report(node, node.value),
    };
  },
};
