import { start } from "../start";

void start(
  import(/* webpackChunkName: "selftest-page" */ "./open-self-test").then(({ openSelfTest }) => openSelfTest),
  true,
);
