/** What places call the list of special funds. */
export const registryWords = {
  titles: [
    "*专项资金*自评清单*",
    "*绩效自评*清单*",
    "*自评项目清单*",
    "*自评*项目*清单*",
    "*专项*清单*",
    "*绩效*清单*",
    "*自评*清单*",
    "*自评*项目*一览表*",
    "*自评*项目*明细表*",
    "*专项资金*目录*",
    "*专项资金*一览表*",
    "*专项资金*明细表*",
  ],
  fields: {},
};
