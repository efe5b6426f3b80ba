/** What Office tells a pane of its surroundings, chosen in the workbench's top bar. */
export interface OfficeSettings {
  readonly language: "zh-CN" | "en";
  readonly theme: "light" | "dark";
}
