/** Rule names, finding sentences by message key, bases and reasons. `{actual}`, `{expected}` and `{arithmetic}` come from the finding. */
export const findings = {
  titles: {},
  messages: {},
  basis: { "method-2020": "", form: "", "three-public": "", notice: "", local: "" },
  reasons: {},
};
