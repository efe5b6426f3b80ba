/** Starts `npm start` on a free port; its address is then in WORKBENCH. */
export default function serveWorkbench(): Promise<void>;
