import { isSameUnit, mayAbbreviate, relateNames } from "../../../src/core/values/name";

test.each([
  ["人力资源和社会保障局", "人力资源与社会保障局", "variant"],
  ["岳阳市岳阳楼区社会保险服务中心", "社会保险服务中心", "short"],
  ["219001-某某县教育局", "某某县教育局", "same"],
  ["某某县教育局（本级）", "某某县教育局", "same"],
  ["岳阳市岳阳楼区城市管理局", "岳阳市岳阳楼区城管理局", "variant"],
  ["岳阳市岳阳楼区教育局", "岳阳市岳阳楼区体育局", "different"],
  ["岳阳市岳阳楼区民政局", "岳阳市岳阳楼区财政局", "different"],
  ["岳阳市岳阳楼区农业局", "岳阳市岳阳楼区林业局", "different"],
  ["岳阳市岳阳楼区第一小学", "岳阳市岳阳楼区第二小学", "different"],
  ["岳阳市岳阳楼区人民医院", "岳阳市岳阳楼区人民法院", "different"],
  ["岳阳市岳阳楼区中医医院", "岳阳市岳阳楼区医医院", "different"],
  ["", "教育局", "different"],
  ["", "", "different"],
  ["岳阳市教育局", "教育", "different"],
  ["水和电", "水与电", "variant"],
  ["水电局", "水与电局", "variant"],
  ["岳阳市人力资源与社会保障局", "人力资源和社会保障局", "variant"],
  ["某与市水电局", "水和电局", "different"],
  ["某与市水电力局", "水和电力局", "variant"],
  ["某某项目2023001-二期", "某某项目二期", "different"],
  ["城市管理服务中心", "城市理服务中心", "different"],
  ["某城市管理服务中心", "某城市理服务中心", "variant"],
  ["岳阳市岳阳楼区人民医院", "岳阳市岳阳楼区教育局", "different"],
])("%s and %s: %s", (one, other, relation) => {
  expect([relateNames(one, other), relateNames(other, one)]).toEqual([relation, relation]);
});

test.each([
  ["岳阳楼区水利局", "水利局", true],
  ["教育局", "教育局本级", true],
  ["教育局", "教育局幼儿园", false],
  ["某某县民政局", "某某县财政局", false],
  ["岳阳市岳阳楼区城市管理局", "岳阳市岳阳楼区城管理局", true],
])("%s and %s can be one unit: %s", (one, other, same) => {
  expect([isSameUnit(one, other), isSameUnit(other, one)]).toEqual([same, same]);
});

test.each([
  ["岳阳楼区人社局", "岳阳市岳阳楼区人力资源和社会保障局", true],
  ["住建局", "某某县住房和城乡建设局", true],
  ["水利局", "某某县财政局", false],
  ["住建局", "住房和城乡建设局", true],
  ["城城局", "住房和城乡建设局", false],
  ["政局", "某某县财政局", false],
  ["县财政", "某某县财政局", false],
])("%s may be short for %s: %s", (one, other, short) => {
  expect([mayAbbreviate(one, other), mayAbbreviate(other, one)]).toEqual([short, short]);
});
