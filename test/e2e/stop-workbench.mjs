export default function stopWorkbench() {
  globalThis.workbenchServer?.kill();
}
