// A webpack loader for office-js-helpers: leaves out the modules that sign in with other services, read tables or draw
// banners. None of them is used, and the package, which is one bundled file, cannot be shaken.
const leftOut = '"\\./src/(?:authentication|excel|ui)/';

module.exports = function withoutSignIn(source) {
  const modules = source.split(/(?=^\/\*{3}\/ "\.\/)/m);
  const kept = modules.filter((module) => !new RegExp(`^/\\*{3}/ ${leftOut}`).test(module));
  if (kept.length === modules.length) throw new Error("office-js-helpers is no longer built as this loader knows it.");
  const text = kept.join("");
  // The index exports what those modules define, under names of its own.
  const names = [...text.matchAll(new RegExp(`var (\\w+) = __webpack_require__\\(${leftOut}`, "g"))].map(
    ([, name]) => name,
  );
  return text
    .split("\n")
    .filter((line) => !names.some((name) => line.includes(name)))
    .join("\n");
};
