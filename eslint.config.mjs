import { readFileSync } from "node:fs";
import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import wordingInItsPlace from "./.ci/lint/wording-in-its-place.mjs";

/** Folders that must know the words of the forms; everything else takes its words from the wording. */
const foldersWithChinese = [
  "wording",
  "forms",
  "places",
  "values",
  "reading",
  "judging",
  "rules",
  "narrative",
  "templates",
  "growing",
];

/** The rooms of core from the lowest up: each may import those before it. */
const core = JSON.parse(readFileSync(new URL(".ci/lint/core-rooms.json", import.meta.url), "utf8")).map(
  (room) => `core/${room}`,
);

/** Which parts of src may import which: arrows only point down. */
const arrows = {
  ...Object.fromEntries(core.map((room, at) => [room, core.slice(0, at + 1)])),
  host: [...core, "host"],
  "use-cases": [...core, "host", "use-cases"],
  taskpane: [...core, "host", "use-cases", "taskpane"],
  workbench: [...core, "host", "use-cases", "taskpane", "workbench"],
  cli: [...core, "host", "use-cases", "cli"],
};

/** What core cannot ask: the answer would differ from run to run or from machine to machine. */
const impure = [
  ...new Set(Object.keys({ ...globals.browser, ...globals.node }).filter((name) => !(name in globals.es2025))),
].filter((name) => !["structuredClone", "Intl"].includes(name));
const hostGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];

const nothingButItself = {
  regex: "^(?!\\.{1,2}/)",
  message: "core may import nothing but itself; decimals are those of core/values/big.",
};
/** A rule is what the catalogue imports; the other files of its folder may be shared. */
const catalogue = readFileSync(new URL("src/core/rules/index.ts", import.meta.url), "utf8");
const ruleFiles = [...catalogue.matchAll(/from "\.\/([\w-]+)"/g)]
  .map((match) => match[1])
  .filter((name) => name !== "rule");
const noOtherRule = {
  regex: `^\\./(${ruleFiles.join("|")})$`,
  message: "Rules never import rules: move what they share into a file of its own.",
};

const restrictGlobals = (names, message) => ["error", ...names.map((name) => ({ name, message }))];
const onlyInHostOffice = "Only src/host/office may name Office.js; everyone else speaks to the WorkbookHost port.";

const noHostTypes = {
  selector: `TSQualifiedName[left.name=/^(${hostGlobals.join("|")})$/]`,
  message: onlyInHostOffice,
};

export default tseslint.config(
  { ignores: ["node_modules/", "bin/", "dist/", "coverage/", "assets/", "test/fixtures/seed/", ".cache/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.{ts,mts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/restrict-plus-operands": ["error", { allowNumberAndString: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Spreading Chinese text into its characters is what we mean; the forms hold no emoji.
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  {
    name: "the dependency law",
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { project: "tsconfig.json" } },
      // The version of the program stands there.
      "boundaries/ignore": ["package.json"],
      "boundaries/elements": Object.keys(arrows).map((type) => ({ type, pattern: `src/${type}` })),
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/no-unknown-dependencies": "error",
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: Object.entries(arrows).map(([from, to]) => ({
            from: { element: { type: from } },
            allow: { to: { element: { types: { anyOf: to } } } },
          })),
        },
      ],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    name: "lists of words are data, however long",
    files: ["src/core/{forms,wording,places}/**"],
    rules: { "max-lines": "off" },
  },
  {
    name: "components are markup, and long before they are complicated",
    files: ["src/**/*.tsx"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    name: "core is pure",
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [nothingButItself] }],
      "no-restricted-globals": restrictGlobals(
        [...impure, ...hostGlobals],
        "core has no DOM, Node, clock, network or Office.",
      ),
      "no-restricted-syntax": [
        "error",
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "core has no clock." },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "core has no clock." },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "core has no chance." },
      ],
    },
  },
  {
    name: "decimals in one place",
    files: ["src/core/values/big.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    name: "a rule is judged, tested and deleted alone, so it never leans on another",
    files: ["src/core/rules/*.ts"],
    ignores: ["src/core/rules/index.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [nothingButItself, noOtherRule] }] },
  },
  {
    name: "Office.js stays behind the port",
    files: ["src/{host,use-cases,taskpane,workbench,cli}/**/*.{ts,tsx}"],
    ignores: ["src/host/office/**"],
    rules: {
      "no-restricted-globals": restrictGlobals(hostGlobals, onlyInHostOffice),
      "no-restricted-syntax": ["error", noHostTypes],
    },
  },
  {
    name: "files are read in the pane too, where there is no Node",
    files: ["src/host/files/**/*.ts"],
    rules: {
      "no-restricted-globals": restrictGlobals(
        [...hostGlobals, "Buffer", "process"],
        "The pane reads files too: no Node here.",
      ),
    },
  },
  {
    name: "loads and syncs",
    files: ["src/host/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    name: "words have one home",
    files: ["src/**/*.{ts,tsx}"],
    // What the contract writes into its sheets is data, not a text for a person.
    ignores: [...foldersWithChinese.map((folder) => `src/core/${folder}/**`), "src/host/contract/**"],
    plugins: { local: { rules: { "wording-in-its-place": wordingInItsPlace } } },
    rules: { "local/wording-in-its-place": "error" },
  },
  {
    name: "components",
    files: ["src/**/*.tsx"],
    extends: [reactHooks.configs.flat["recommended-latest"] ?? reactHooks.configs.flat.recommended],
    rules: {
      "no-restricted-syntax": [
        "error",
        noHostTypes,
        { selector: "JSXText[value=/\\p{L}/u]", message: "Text that a person reads comes from src/core/wording." },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Cell text is hostile: no HTML." },
      ],
    },
  },
  {
    name: "programs that speak to a terminal",
    files: ["src/cli/**/*.ts", ".ci/**/*.{ts,mts}", "test/bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    name: "tests",
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A test that asserts non-null fails as loudly as one that checks for it.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  prettier,
);
